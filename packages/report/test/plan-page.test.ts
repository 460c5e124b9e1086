import { describePlan } from '@zhiben/core';
import { planPage } from '@zhiben/report';
import { describe, expect, it } from 'vitest';
import { document, HOSTILE, hostilePlan, plan } from './plans.js';
import { attribute, Tree, textIn } from './tree.js';

const collapsed = (text: string) => text.replace(/\s+/g, '');

/** From where on the text of a page is not the plan's; -1 where all of it is. */
function differsAt(tree: Tree, text: string): number {
  const shown = collapsed(
    tree
      .all(null, 'printed-text')
      .map((one) => textIn(one, ['sup']))
      .join(''),
  );
  const printed = collapsed(text);
  const length = Math.max(shown.length, printed.length);
  return Array.from({ length }).findIndex((_, at) => shown[at] !== printed[at]);
}

/** What a page must not hold: it fetches nothing, and runs nothing. */
const FOREIGN = [
  'script',
  'link',
  'img',
  'iframe',
  'object',
  'embed',
  'base',
  'form',
  'svg',
  'video',
  'audio',
];

function expectSelfContained(tree: Tree) {
  for (const name of FOREIGN) expect([name, tree.all(name).length]).toEqual([name, 0]);
  for (const { attrs } of tree.elements) {
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^style$|^src/);
      if (name === 'href') expect(value.startsWith('#')).toBe(true);
    }
  }
  const [style] = tree.all('style');
  expect(textIn(style)).not.toMatch(/url\(|@import|<\//);
}

describe.each(['zh-CN', 'en'] as const)('the page of the plan of 招贤镇 in %s', (language) => {
  const tree = new Tree(planPage(plan, { language }));
  const { duties, annotations } = describePlan(plan);

  it('is sound HTML, in one file', () => {
    expect(tree.errors).toEqual([]);
    expect(attribute(tree.all('html')[0], 'lang')).toBe(language);
    expectSelfContained(tree);
  });

  it('has the text, each character once', () => {
    expect(differsAt(tree, document.text)).toBe(-1);
  });

  it('has a card for each duty, with its words and what they became', () => {
    expect(tree.all('article', 'card').length).toBe(duties.length + annotations.length);
    for (const { id, quote, title, kind, parameters, note } of duties) {
      const card = tree.byId(`duty-${id}`)!;
      const text = textIn(card);
      expect(attribute(card, 'class')).toBe(`card ${kind}`);
      for (const part of [id, quote, title[language], note?.[language] ?? '']) expect(text).toContain(part);
      for (const { reading } of Object.values(parameters)) expect(text).toContain(reading[language]);
    }
  });

  it('marks the words of each duty, and links them with its card', () => {
    for (const { id, quote } of duties) {
      const number = tree.byId(`words-${id}`)!;
      expect(attribute(number, 'href')).toBe(`#duty-${id}`);
      const back = tree.all('a', 'back').filter((one) => attribute(one, 'href') === `#words-${id}`);
      expect(back).toHaveLength(1);
      expect(textIn(back[0])).toBe(textIn(number));
      const rule = new RegExp(`#words-${id.replaceAll('.', '\\\\2e ')}\\):is\\([^)]*\\)\\) \\.(m\\d+)\\{`);
      const [, mark] = rule.exec(textIn(tree.all('style')[0]))!;
      expect([
        id,
        tree
          .all('mark', mark)
          .map((one) => textIn(one))
          .join(''),
      ]).toEqual([id, quote]);
    }
  });

  it('marks as narrative what no duty quotes, and nothing else', () => {
    for (const one of tree.all('mark')) expect(collapsed(textIn(one))).not.toBe('');
    const marked = tree.all('mark').filter(({ attrs }) => /\bm\d/.test(attrs[0].value));
    const narrative = tree.all('span', 'narrative').slice(1);
    const { passages } = describePlan(plan);
    const prose = passages.filter(({ kind }) => kind === 'paragraph').flatMap(({ segments }) => segments);
    const words = (text: string) => text.replace(/[\p{P}\s]/gu, '');
    const plain = prose.filter((one) => one.duties.length === 0).map(({ text }) => words(text));
    expect(words(narrative.map((one) => textIn(one)).join(''))).toBe(plain.join(''));
    expect(marked).toHaveLength(
      passages.flatMap(({ segments }) => segments).filter((one) => one.duties.length > 0).length,
    );
  });

  it('shows each note at its words', () => {
    for (const [at, { quote, note }] of annotations.entries()) {
      expect(textIn(tree.byId(`note-${at + 1}`)!)).toContain(note[language]);
      expect(attribute(tree.byId(`noted-${at + 1}`)!, 'href')).toBe(`#note-${at + 1}`);
      expect(
        tree
          .all('span', 'noted')
          .map((one) => textIn(one))
          .join(''),
      ).toContain(quote);
    }
  });

  it('has no two parts of one id, and no link that leads nowhere', () => {
    const ids = tree.elements.flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of tree.all('a'))
      expect(ids).toContain(decodeURIComponent(attribute(link, 'href')!.slice(1)));
  });

  it('lists every parameter under its source', () => {
    const { parameters } = describePlan(plan);
    const rows = tree.all('table', 'parameters').map((table) => textIn(table));
    expect(rows).toHaveLength(3);
    for (const { name, reading } of parameters) {
      const held = rows.filter((text) => text.includes(name) && text.includes(reading[language]));
      expect([name, held.length > 0]).toEqual([name, true]);
    }
    const counts = ['default', 'statute', 'text'].map(
      (kind) => parameters.filter(({ source }) => source.kind === kind).length,
    );
    const heads = tree.byId('parameters')!.childNodes.filter(({ nodeName }) => nodeName === 'h3');
    expect(heads.map((head) => Number(/\d+$/.exec(textIn(head))?.[0]))).toEqual(counts);
  });

  it('has headings without a gap between their levels', () => {
    const levels = tree.elements.flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

describe('the head of the page', () => {
  it('counts what there is', () => {
    const [figures] = new Tree(planPage(plan)).all('dl', 'figures');
    const kinds = document.actions.flatMap(({ duties }) => duties.map(({ kind }) => kind));
    const tracked = kinds.filter((kind) => kind === 'tracked').length;
    const again = kinds.filter((kind) => kind === 'same-as').length;
    const text = textIn(figures);
    for (const figure of [
      `责任${kinds.length}`,
      `考核${kinds.length - tracked - again}`,
      `跟踪${tracked}`,
      `重申${again}`,
      '（共 43 条）',
    ]) {
      expect(text).toContain(figure);
    }
  });
});

describe('a plan whose texts are markup', () => {
  const tree = new Tree(planPage(hostilePlan(), { cases: { [HOSTILE]: [HOSTILE] } }));

  it('becomes text', () => {
    expect(tree.errors).toEqual([]);
    expectSelfContained(tree);
    expect(differsAt(tree, hostilePlan().document.text!)).toBe(-1);
  });

  it('keeps its links', () => {
    const ids = tree.elements.flatMap((one) => attribute(one, 'id') ?? []);
    expect(ids).toContain(`duty-${HOSTILE}`);
    for (const link of tree.all('a'))
      expect(ids).toContain(decodeURIComponent(attribute(link, 'href')!.slice(1)));
  });
});

describe('options', () => {
  it('name the cases of a duty on its card', () => {
    const tree = new Tree(planPage(plan, { cases: { 'M8.drill.general': ['十二月三十一日的演练算数'] } }));
    expect(textIn(tree.byId('duty-M8.drill.general')!)).toContain('十二月三十一日的演练算数');
    expect(textIn(tree.byId('duty-M8.drill.highrisk')!)).not.toContain('十二月三十一日');
  });
});
