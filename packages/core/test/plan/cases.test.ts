import {
  caseFileJsonSchema,
  evaluate,
  findingOn,
  loadPlan,
  readCaseFile,
  readDataset,
  type TableRows,
  testPlan,
  timelines,
} from '@zhiben/core';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import texts from '../../plans/zhaoxian-2024-2026/cases/index.js';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);
const contents = Object.entries(texts).map(([name, text]) => ({
  name,
  content: parse(text, { merge: true, maxAliasCount: -1 }) as unknown,
}));
const files = contents.map(({ content }) => readCaseFile(content));
const { cases, coverage } = testPlan(plan, files);

describe.each([...new Set(cases.map((one) => one.case.duty))])('%s', (duty) => {
  it.each(cases.filter((one) => one.case.duty === duty))('$case.title.en', ({ differences }) => {
    expect(differences).toEqual([]);
  });
});

describe('the timelines of the records of a case', () => {
  const lasting = cases.filter(({ case: { given, parameters } }) => !parameters && !('企业' in given));
  it.each(lasting)('$case.duty: $case.title.en', ({ case: { duty, given, covers, knownAt, expected } }) => {
    const { dataset } = readDataset(given as TableRows, { manifest: covers && { covers } });
    const days = Object.keys(expected).sort();
    const span = { from: days[0], to: days[days.length - 1], knownAt, obligations: [duty] };
    const told = timelines(plan, dataset, span);
    const ordered = (findings: readonly object[]) => findings.map((one) => JSON.stringify(one)).sort();
    for (const asOf of days) {
      const read = told.flatMap((one) => findingOn(one, asOf) ?? []);
      const found = [...evaluate(plan, dataset, { asOf, knownAt, obligations: [duty] })];
      expect(ordered(read), asOf).toEqual(ordered(found));
    }
  });
});

describe('the cases of the plan', () => {
  it.each(coverage.duties)('show $duty in every status that it can have, or say why not', (duty) => {
    const { cases, missing, needless } = duty;
    expect(cases).toBeGreaterThan(0);
    expect({ missing, needless }).toEqual({ missing: [], needless: [] });
  });

  it.each(contents)('of $name fit the JSON Schema', ({ content }) => {
    const validate = new Ajv({ strict: false }).compile(caseFileJsonSchema());
    expect(validate(content), JSON.stringify(validate.errors)).toBe(true);
  });

  it('have a file for each chapter, with the duties of that chapter', () => {
    const actions = plan.document.actions.map(({ id }) => id);
    const actionsOfFiles = files.map(({ cases }) => [
      ...new Set(cases.map(({ duty }) => plan.duty(duty)?.action)),
    ]);
    expect(actionsOfFiles).toEqual(actions.map((id) => [id]));
  });

  it.each([
    ['minimumDaysMonth', 16],
    ['minimumDaysQuarter', 46],
    ['minimumDaysHalfYear', 92],
    ['minimumDaysYear', 184],
    ['closeWithinDays', 31],
    ['slowAfterShare', 0.6],
    ['townDutiesFrom', '2024-10-01'],
    ['enterpriseDutiesFrom', '2024-04-01'],
    ['updateDays', 31],
    ['planReviewMonths', 37],
  ])('do not hold where %s is %j', (name, value) => {
    const { parameters } = document as unknown as { parameters: Record<string, object> };
    const changed = { ...parameters[name], values: [{ value }] };
    const other = loadPlan({ ...document, parameters: { ...parameters, [name]: changed } });
    expect(testPlan(other, files).cases.some(({ passed }) => !passed)).toBe(true);
  });
});
