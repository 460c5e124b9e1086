import type { Condition } from '@zhiben/core';

/** A condition of json-rules-engine may only begin with one of these. */
export type Rule = Extract<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** Twelve rules of three comparisons each, in the JSON that this project shares with json-rules-engine. */
export const RULES: Readonly<Record<string, Rule>> = {
  largeHighRisk: {
    all: [
      { fact: 'highRisk', operator: 'equal', value: true },
      { fact: 'staffCount', operator: 'greaterThanInclusive', value: 300 },
      { fact: 'openHazards', operator: 'greaterThan', value: 0 },
    ],
  },
  chemicalUngraded: {
    all: [
      { fact: 'sectors', operator: 'contains', value: 'hazchem' },
      { fact: 'grade', operator: 'equal', value: 'none' },
      { fact: 'staffCount', operator: 'greaterThan', value: 50 },
    ],
  },
  anyAlarm: {
    any: [
      { fact: 'openHazards', operator: 'greaterThanInclusive', value: 10 },
      { fact: 'trainedShare', operator: 'lessThan', value: 0.1 },
      { fact: 'industryCode', operator: 'equal', value: '2611' },
    ],
  },
  builders: {
    all: [
      { fact: 'industryCode', operator: 'in', value: ['4710', '4813'] },
      { fact: 'sectors', operator: 'contains', value: 'construction' },
      { fact: 'aboveScale', operator: 'equal', value: false },
    ],
  },
  wellTrained: {
    all: [
      { fact: 'trainedShare', operator: 'greaterThanInclusive', value: 0.9 },
      { fact: 'openHazards', operator: 'lessThanInclusive', value: 2 },
      { fact: 'grade', operator: 'in', value: ['first', 'second'] },
    ],
  },
  notOrdinary: {
    not: {
      all: [
        { fact: 'highRisk', operator: 'equal', value: false },
        { fact: 'openHazards', operator: 'lessThan', value: 6 },
        { fact: 'staffCount', operator: 'lessThan', value: 400 },
      ],
    },
  },
  gasOrFire: {
    any: [
      { fact: 'sectors', operator: 'contains', value: 'town-gas' },
      { fact: 'sectors', operator: 'contains', value: 'fire' },
      { fact: 'industryCode', operator: 'equal', value: '5165' },
    ],
  },
  untrained: {
    all: [
      { fact: 'trainedShare', operator: 'lessThan', value: 0.5 },
      { fact: 'staffCount', operator: 'greaterThan', value: 100 },
      { not: { fact: 'grade', operator: 'equal', value: 'first' } },
    ],
  },
  smallAndQuiet: {
    all: [
      { fact: 'staffCount', operator: 'lessThanInclusive', value: 120 },
      { fact: 'openHazards', operator: 'equal', value: 0 },
      { fact: 'highRisk', operator: 'notEqual', value: true },
    ],
  },
  otherIndustry: {
    all: [
      { fact: 'industryCode', operator: 'notIn', value: ['2611', '2710', '3110'] },
      { fact: 'sectors', operator: 'doesNotContain', value: 'industry-trade' },
      { fact: 'aboveScale', operator: 'equal', value: true },
    ],
  },
  metalWork: {
    all: [
      { fact: 'industryCode', operator: 'equal', value: '3110' },
      {
        any: [
          { fact: 'sectors', operator: 'contains', value: 'metallurgy' },
          { fact: 'highRisk', operator: 'equal', value: true },
        ],
      },
    ],
  },
  toVisit: {
    any: [
      { fact: 'openHazards', operator: 'greaterThan', value: 8 },
      {
        all: [
          { fact: 'highRisk', operator: 'equal', value: true },
          { fact: 'trainedShare', operator: 'lessThanInclusive', value: 0.6 },
        ],
      },
    ],
  },
};
