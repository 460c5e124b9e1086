import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlan } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { DATED } from '../contract-rows.js';

const plan = loadPlan(document);
const text = readFileSync(
  join(import.meta.dirname, '..', '..', 'plans', 'zhaoxian-2024-2026', 'source.txt'),
  'utf8',
);

/** The further rows that a number, a date, a trigger or a state makes decidable. */
const FURTHER = [
  'P.outcome',
  'M1.lesson.fatal3',
  'M6.supervise',
  'M6.access',
  'M8.rescue.team',
  'M9.std.create',
  'M10.dual',
  'M10.boards',
  'M12.school',
  'M12.fiveentries',
  'M14.analyse',
  'M14.map4',
  'M15.supervise',
  'M15.publish',
  'M16.callresponse',
  'M17.workflow',
  'M18.mechanism',
  'M19.list',
  'M20.guidance',
  'M22.methods',
  'M22.publish',
  'M22.unpermitted',
  'M22.random',
  'M23.ban.licence',
  'M24.fournots',
  'M24.evaluate',
  'M25.help',
  'M26.power.2024',
  'M27.alarm',
  'M28.renew',
  'M28.chemplant',
  'M29.works',
  'M29.exits',
  'M31.teams',
  'M32.plan',
  'M32.onsitecheck',
  'M32.drill',
  'M32.assess',
  'M32.revise',
  'M32.hr.team',
  'M33.instruments',
  'M33.filing',
  'M33.threemust',
  'M33.newrisk',
  'M33.fiveones',
  'M34.catalogue',
  'M35.insurance',
  'M35.credit',
  'M35.disclose',
  'M35.internal',
  'S1.study',
  'S1.mechanisms',
  'S2.budget',
  'S3.laws',
  'S5.keypoint',
  'S5.mechanisms',
];

describe('the plan of 招贤镇', () => {
  it('encodes each dated and numbered duty, and each further one, once', () => {
    expect(plan.duties.map(({ id }) => id).sort()).toEqual([...DATED, ...FURTHER].sort());
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
    const paragraphs = text.split('\n');
    const titles = new Map(
      document.actions.flatMap(({ clauses }) => clauses.map(({ id, title }) => [id, title])),
    );
    for (const { id, clause, document: duty } of plan.duties) {
      const isMeasure = /^\d/.test(clause);
      const start = isMeasure ? `${clause}.` : `${clause.slice(1)}${titles.get(clause)?.['zh-CN']}`;
      const paragraph = paragraphs.find((line) => line.startsWith(start)) ?? '';
      expect(paragraph, id).toContain(duty.quote);
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
