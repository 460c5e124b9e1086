import { describePlan, loadPlan, type PlanDescription } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);
const described = describePlan(plan);

/** A plan with one chapter, of which two duties quote the text. */
function small(text: string, quotes: readonly string[], more: object = {}): PlanDescription {
  const duties = quotes.map((quote, at) => ({
    id: `D${at + 1}`,
    clause: '1',
    quote,
    strength: 'soft',
    title: { 'zh-CN': '事', en: 'thing' },
    kind: 'tracked',
    evidence: { from: 'activities' },
  }));
  return describePlan(
    loadPlan({
      id: 'small',
      title: { 'zh-CN': '方案', en: 'Plan' },
      issuer: { 'zh-CN': '镇', en: 'Town' },
      window: { from: '2024-01-01', to: '2024-12-31' },
      text,
      minimumDays: document.minimumDays,
      parameters: document.parameters,
      actions: [
        {
          id: 'A',
          title: { 'zh-CN': '行动', en: 'Action' },
          clauses: [{ id: '1', title: { 'zh-CN': '突出重点', en: 'Focus' } }],
          duties,
        },
      ],
      ...more,
    }),
  );
}

const textOf = (passages: PlanDescription['passages']) =>
  passages.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');

describe('the text of the plan of 招贤镇', () => {
  it('is there whole, each character once', () => {
    expect(textOf(described.passages)).toBe(document.text);
  });

  it('has the words of each duty, and no others, under it', () => {
    for (const { id, document: duty } of plan.duties) {
      const own = described.passages.flatMap(({ segments }) =>
        segments.filter(({ duties }) => duties.includes(id)),
      );
      expect([id, own.map(({ text }) => text).join('')]).toEqual([id, duty.quote]);
      expect(own.filter(({ begins }) => begins.includes(id))).toEqual([own[0]]);
    }
  });

  it('has every duty in the passages of its clause', () => {
    for (const { clause, segments } of described.passages) {
      for (const id of segments.flatMap(({ duties }) => duties)) expect(plan.duty(id)?.clause).toBe(clause);
    }
  });

  it('has each clause begin at its number and title', () => {
    const heads = described.passages.filter(({ kind }) => kind === 'clause');
    expect(heads).toHaveLength(43);
    for (const { clause, segments } of heads) {
      const title = described.chapters
        .flatMap(({ clauses }) => clauses)
        .find(({ id }) => id === clause)!.title;
      const number = /^\d+$/.test(clause!) ? `${clause}.` : clause!.slice(1);
      expect(
        segments
          .map(({ text }) => text)
          .join('')
          .trim(),
      ).toBe(`${number}${title['zh-CN']}。`);
    }
    expect(described.chapters.flatMap(({ clauses }) => clauses).every(({ isPlaced }) => isPlaced)).toBe(true);
  });

  it('has its three parts and ten actions as headings', () => {
    const headings = described.passages.filter(({ kind }) => kind === 'heading');
    expect(
      headings.filter(({ level }) => level === 1).map(({ segments }) => segments[0].text.trim()),
    ).toEqual(['一、总体要求', '二、主要任务', '三、保障措施']);
    const actions = headings.filter(({ level }) => level === 2);
    expect(actions.map(({ chapter }) => chapter)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
    for (const { chapter, segments } of actions) {
      const { title } = document.actions.find(({ id }) => id === chapter)!;
      expect(segments[0].text).toContain(title['zh-CN']);
    }
  });

  it('leaves out of the plan what is of the web page', () => {
    const outside = described.passages.filter(({ kind }) => kind === 'outside');
    expect(outside.map(({ segments }) => segments[0].text)).toEqual(document.outside);
    expect(outside.every(({ clause }) => clause === undefined)).toBe(true);
  });

  it('has the words of each note under it, as they are printed', () => {
    const noted = (at: number) =>
      described.passages.flatMap(({ segments }) =>
        segments.filter(({ annotations }) => annotations.includes(at)).map(({ text }) => text),
      );
    const notes = described.annotations.map(({ quote }, at) => [quote, noted(at).join('')]);
    for (const [quote, words] of notes) expect(words).toBe(quote);
    // “全局” is the bureau in three places, and a part of “总揽全局” in one that has no note.
    expect(notes.filter(([quote]) => quote.includes('全局'))).toHaveLength(3);
    for (const trap of ['期组织', '建设施工', '(十二)', '危险化学品安全管理条例']) {
      expect(notes.filter(([quote]) => quote.includes(trap))).toHaveLength(1);
    }
  });

  it('is covered by as many characters as its quotes have, each counted once', () => {
    const { text } = document;
    const isQuoted = new Uint8Array(text.length);
    const clauses = document.actions.flatMap((action) => action.clauses);
    for (const { clause, document: duty } of plan.duties) {
      const { id, title } = clauses.find((one) => one.id === clause)!;
      const head = /^\d+$/.test(id) ? `\n${id}.${title['zh-CN']}` : `\n${id.slice(1)}${title['zh-CN']}`;
      const at = text.indexOf(duty.quote, text.indexOf(head));
      isQuoted.fill(1, at, at + duty.quote.length);
    }
    expect(described.coverage.quoted).toBe(isQuoted.reduce((sum, one) => sum + one, 0));
    const outside = document.outside.join('');
    const length = (one: string) => one.replace(/\s/g, '').length;
    expect(described.coverage.total).toBe(length(text) - length(outside));
  });
});

describe('words that several duties quote', () => {
  const text = '1.突出重点。每月查一次,报一次。其余。';

  it('are cut where one begins or ends', () => {
    const { passages } = small(text, ['每月查一次', '查一次,报一次', '查一次']);
    expect(passages[1].segments.map(({ text, duties, begins }) => [text, duties, begins])).toEqual([
      ['每月', ['D1'], ['D1']],
      ['查一次', ['D1', 'D2', 'D3'], ['D2', 'D3']],
      [',报一次', ['D2'], []],
      ['。其余。', [], []],
    ]);
  });

  it('may reach over lines', () => {
    const lines = '1.突出重点。\n每月查一次,\n\n报一次。';
    const { passages } = small(lines, ['查一次,\n\n报一次']);
    expect(textOf(passages)).toBe(lines);
    expect(passages.map(({ segments }) => segments.map(({ duties }) => duties.length))).toEqual([
      [0],
      // The end of the heading's line.
      [0],
      [0, 1],
      [1, 0],
    ]);
  });

  it('are taken in the clause, though they stand before it', () => {
    const { passages } = small(`每月查一次。\n${text}`, ['每月查一次']);
    const held = passages.filter(({ segments }) => segments.some(({ duties }) => duties.length > 0));
    expect(held.map(({ clause }) => clause)).toEqual(['1']);
  });
});

describe('a plan whose text is otherwise', () => {
  it('tells which clause has no beginning in it, and keeps the duties at their words', () => {
    const { chapters, passages } = small('甲。每月查一次。', ['每月查一次']);
    expect(chapters[0].clauses[0].isPlaced).toBe(false);
    expect(passages[0].segments.map(({ duties }) => duties)).toEqual([[], ['D1'], []]);
  });

  it('has no passages without a text', () => {
    const { passages, duties, coverage } = small('', ['甲'], { text: undefined });
    expect({ passages, coverage, ids: duties.map(({ id }) => id) }).toEqual({
      passages: [],
      coverage: { quoted: 0, total: 0 },
      ids: ['D1'],
    });
  });

  it.each([
    ['annotations/0/quote', { annotations: [{ quote: '乙', note: { 'zh-CN': '注', en: 'note' } }] }],
    ['outside/0', { outside: ['乙'] }],
  ])('is refused where %s is not of it', (path, more) => {
    expect(() => small('甲', ['甲'], more)).toThrow(
      expect.objectContaining({ code: 'quote-not-verbatim', path }),
    );
  });
});

describe('a duty in words', () => {
  const duty = (id: string) => described.duties.find((one) => one.id === id)!;
  const said = (id: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
    duty(id).terms.map(({ about, label, text }) => [about, label[language], text[language]]);

  it('is said for each of the plan, in both languages', () => {
    expect(described.duties.map(({ id }) => id)).toEqual(plan.duties.map(({ id }) => id));
    for (const { id, terms } of described.duties) {
      expect([id, terms.length > 0]).toEqual([id, true]);
      for (const { text } of terms) {
        expect(text['zh-CN'] + text.en, id).not.toMatch(/undefined|\[object|NaN/);
        expect(text['zh-CN'].trim(), id).not.toBe('');
      }
    }
  });

  it('tells whom it binds, what is owed and which records count', () => {
    const terms = said('M18.check.highrisk');
    expect(terms).toContainEqual(['applies', '适用', '企业，企业属于高危行业领域']);
    expect(terms).toContainEqual(['owed', '要求', '每月至少 1 次，自 2024-01-01 起的周期']);
    const [, , records] = terms.find(([about]) => about === 'evidence')!;
    for (const word of ['自查', '主要负责人', '重大事故隐患为“是”']) expect(records).toContain(word);
  });

  it('tells how days come about', () => {
    expect(said('M19.notify')).toContainEqual(['owed', '到期日', '发现日期 之后 1 个工作日']);
    expect(said('M19.notify', 'en')).toContainEqual(['owed', 'Due', 'foundOn plus 1 working day']);
    expect(said('T1.stock2024')).toContainEqual(['owed', '比例', '2024-12-31 前，完成的占比不低于 98%']);
    const rungs = said('M20.ladder').filter(([, label]) => label === '督办');
    expect(rungs.map(([, , text]) => text.slice(0, 2))).toEqual(['函告', '通报', '约谈', '曝光']);
  });

  it('names the one that is evaluated in its place', () => {
    expect(duty('M23.ban.cert')).toMatchObject({ kind: 'same-as', sameAs: 'M5.cert.hold' });
    expect(said('M23.ban.cert')[0][2]).toContain('M5.cert.hold');
  });

  it('has its parameters with source, reading and the words of their values', () => {
    const { times, townDutiesFrom, KEY7 } = duty('M1.check.monthly').parameters;
    expect(times).toMatchObject({ source: { kind: 'text' }, values: [{ value: 1 }] });
    expect(townDutiesFrom).toMatchObject({ source: { kind: 'default' }, values: [{ value: '2024-07-01' }] });
    expect(KEY7.values[0].text['zh-CN']).toMatch(/^危险化学品、冶金、铝加工/);
    expect(Object.keys(duty('M1.report.monthly').parameters).slice(0, 2)).toEqual(['times', 'graceDays']);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  });
});
