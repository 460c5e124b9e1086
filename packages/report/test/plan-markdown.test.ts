import { describePlan } from '@zhiben/core';
import { planMarkdown } from '@zhiben/report';
import { describe, expect, it } from 'vitest';
import { document, HOSTILE, hostilePlan, plan } from './plans.js';

/** Markdown as it reads: without its markup. */
const read = (text: string) =>
  text
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<\/?(?:ins|i|code)>|<a id="[^"]*"><\/a>/g, '')
    .replace(/\\([\\`*_{}[\]<>#|~&!$.)=:+-])/g, '$1');

describe.each(['zh-CN', 'en'] as const)('the plan of 招贤镇 as Markdown in %s', (language) => {
  const markdown = planMarkdown(plan, { language });
  const lines = markdown.split('\n');
  const described = describePlan(plan);

  it('has every line of the text, in its order', () => {
    let from = lines.indexOf(
      `- ※ ${language === 'en' ? 'kept as printed, with a note' : '原文照录，附说明'}`,
    );
    const own = lines.map((line) => read(line).replace(/^#+ |^\*\*|\*\*$| {2}$/g, ''));
    for (const line of document.text.split('\n').map((one) => one.trim())) {
      if (line === '') continue;
      const clause = /^(?:\d+\.|\([一二三四五]\))[^。]+。/.exec(line)?.[0] ?? '';
      for (const part of [clause, line.slice(clause.length)].filter((one) => one !== '')) {
        from = own.findIndex((one, at) => at > from && one.includes(part));
        expect([part.slice(0, 30), from > 0]).toEqual([part.slice(0, 30), true]);
        if (document.outside.some((outside) => outside.includes(line))) from -= 1;
      }
    }
  });

  it('has each duty with its words, parameters and note', () => {
    const text = read(markdown);
    for (const { id, quote, title, note, parameters } of described.duties) {
      const at = text.indexOf(`· ${id}\n`);
      expect([id, at > 0]).toEqual([id, true]);
      const item = text.slice(text.lastIndexOf('\n- ', at), text.indexOf('\n\n', at));
      for (const part of [title[language], quote, note?.[language] ?? '']) expect(item).toContain(part);
      for (const { reading } of Object.values(parameters)) expect(item).toContain(reading[language]);
    }
  });

  it('underlines what became a duty, and nothing else', () => {
    const underlined = [...markdown.matchAll(/<ins>(.*?)<\/ins>/g)].slice(1).map(([, words]) => read(words));
    const quoted = described.passages
      .flatMap(({ segments }) => segments)
      .flatMap(({ text, duties }) => (duties.length > 0 ? [text.trim()] : []));
    expect(underlined).toEqual(quoted);
  });

  it('has the notes, and every parameter in a table', () => {
    for (const { note } of described.annotations) expect(read(markdown)).toContain(note[language]);
    const rows = lines.filter((line) => line.startsWith('| <code>'));
    expect(rows).toHaveLength(described.parameters.length);
  });
});

describe('a plan whose texts are markup', () => {
  const markdown = planMarkdown(hostilePlan(), { cases: { [HOSTILE]: [HOSTILE] } });

  it('has no markup but that of the page', () => {
    const tags = markdown.match(/(?<!\\)<[^>]*>/g) ?? [];
    for (const tag of tags) expect(tag).toMatch(/^<(?:\/?(?:ins|i|sup|code)|a id="[^"<>]*"|\/a)>$/);
    expect(markdown).not.toMatch(/(?<!\\)\]\((?!#)/);
  });
});
