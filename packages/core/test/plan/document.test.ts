import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlan, TABLES } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import rows from './rows.json' with { type: 'json' };

const plan = loadPlan(document);
const text = readFileSync(
  join(import.meta.dirname, '..', '..', 'plans', 'zhaoxian-2024-2026', 'source.txt'),
  'utf8',
);

describe('the plan of 招贤镇', () => {
  it('has the rows of the source table, in their order, under their clause, words and strength', () => {
    expect(rows).toHaveLength(208);
    const STRENGTHS = { H: 'hard', M: 'medium', S: 'soft' };
    const encoded = plan.duties.map(({ id, clause, document: { quote, strength } }) => ({
      id,
      clause,
      quote,
      strength,
    }));
    expect(encoded).toEqual(
      rows.map((row) => ({ ...row, strength: STRENGTHS[row.strength[0] as keyof typeof STRENGTHS] })),
    );
  });

  it('tracks what is soft, and nothing else', () => {
    for (const { id, document: duty } of plan.duties) {
      expect([id, duty.kind === 'tracked']).toEqual([id, duty.strength === 'soft']);
    }
  });

  it('takes for permissions what the text only permits or encourages', () => {
    const permitted = plan.duties.filter(({ document: duty }) => duty.kind === 'tracked' && duty.permission);
    expect(permitted.map(({ document: { quote } }) => /探索|可按|鼓励|支持/.exec(quote)?.[0])).toEqual([
      '探索',
      '探索',
      '探索',
      '支持',
      '鼓励',
      '可按',
    ]);
    for (const { id, document: duty } of plan.duties) {
      const permits = /探索|可按规定|鼓励/.test(duty.quote);
      if (permits) expect({ id, permission: 'permission' in duty }).toEqual({ id, permission: true });
    }
  });

  it('says once more what another row says, in the words of its own clause', () => {
    const again = plan.duties.flatMap(({ id, document: duty }) =>
      duty.kind === 'same-as'
        ? [{ id, clause: duty.clause, quote: duty.quote, sameAs: duty.sameAs, strength: duty.strength }]
        : [],
    );
    expect(again.map(({ id, sameAs }) => `${id} ${sameAs}`)).toEqual([
      'P.tipoff M35.tipoff',
      'M18.zero T3.zero2026',
      'M23.ban.cert M5.cert.hold',
      'S2.enterprise M35.fee',
      'S3.fiveentries M12.fiveentries',
    ]);
    const letters = { hard: 'H', medium: 'M', soft: 'S' };
    for (const { sameAs: _, ...row } of again) {
      expect(rows).toContainEqual({ ...row, strength: letters[row.strength] });
    }
  });

  it('looks for types and kinds of record that are declared, each kind under one type', () => {
    const typeOf = new Map<string, string>();
    for (const { id, document: duty } of plan.duties) {
      if (duty.kind !== 'tracked' || duty.evidence.type === undefined) continue;
      const { from, type, match } = duty.evidence;
      const { columns, typedBy } = TABLES[from];
      expect(Object.keys(columns[typedBy!].vocabulary!), id).toContain(type);
      if (typedBy !== 'type') continue;
      const [kinds] = (match && 'all' in match ? match.all : [match]).flatMap((part) =>
        part && 'fact' in part && part.fact === 'kind' ? [[part.value].flat().map(String)] : [],
      );
      for (const kind of kinds) {
        expect(Object.keys(columns.kind.vocabulary!), id).toContain(kind);
        expect([id, typeOf.get(kind) ?? type]).toEqual([id, type]);
        typeOf.set(kind, type);
      }
    }
    expect(typeOf.size).toBe(75);
  });

  it('quotes the plan word for word', () => {
    for (const { id, document: duty } of plan.duties) expect(text.includes(duty.quote), id).toBe(true);
  });

  it('has the clauses of the text: 3 of the general part, 35 measures, 5 safeguards', () => {
    const clauses = document.actions.flatMap((action) => action.clauses.map(({ id }) => id));
    const measures = Array.from({ length: 35 }, (_, at) => String(at + 1));
    const parts = ['一(一)', '一(二)', '一(三)', ...measures];
    expect(clauses).toEqual([...parts, '三(一)', '三(二)', '三(三)', '三(四)', '三(五)']);
  });

  it('titles each clause in the words of the text', () => {
    for (const { clauses } of document.actions) {
      for (const { title } of clauses) expect(text).toContain(title['zh-CN']);
    }
  });

  it('quotes each duty from the clause that it names', () => {
    for (const { id, clause, document: duty } of plan.duties) {
      const [, part, start] = /^([一三])(\(.\))$/.exec(clause) ?? ['', '二', `${clause}.`];
      const inPart = text.slice(text.indexOf(`\n${part}、`));
      const body = inPart.slice(inPart.indexOf(`\n${start}`) + 1).split(/\n(?=\d+\.|\(.\)|.、)/)[0];
      expect(body.startsWith(start) && body.includes(duty.quote), id).toBe(true);
    }
  });

  it('gives every parameter a source and a reading in both languages', () => {
    const owned = plan.duties.flatMap(({ document: duty }) => Object.values(duty.parameters ?? {}));
    const all = [...owned, ...Object.values(plan.document.parameters ?? {})];
    expect(all.length).toBeGreaterThan(30);
    for (const { source, reading } of all) {
      expect(reading['zh-CN']).toMatch(/[一-鿿]/u);
      expect(reading.en).not.toMatch(/[一-鿿]/u);
      if (source.kind === 'statute') expect(source.article).not.toBe('');
    }
  });
});
