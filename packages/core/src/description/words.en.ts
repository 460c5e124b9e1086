import type { DescriptionWords } from './words.js';

const EVERY = {
  month: 'calendar month',
  quarter: 'calendar quarter',
  'half-year': 'half-year',
  year: 'calendar year',
} as const;

/** English. */
export const en: DescriptionWords = {
  labels: {
    owed: 'Owed',
    each: 'One by one',
    lifted: 'Lifted',
    answer: 'Answered by',
    whose: 'Whose',
    counts: 'Counts',
  },
  atLeast: (every, count) => `at least ${count} in each ${EVERY[every]}`,
  atLeastSum: (every, label, amount) => `${label} of at least ${amount} in each ${EVERY[every]}`,
  effectiveFrom: (day) => `periods from ${day} on`,
  yearly: (from, to) => (from === to ? `${from} of each year` : `${from} to ${to} of each year`),
  grace: (days) => `days of grace: ${days}`,
  minimum: (days) => `days of the period, at least: ${days}`,
  by: (label) => `matched by the column ${label}`,
  period: {
    stated: 'counts for the period it states',
    'stated-or-day': 'counts for the period it states, else by its day',
  },
  within: (days) => `days after it is asked for: ${days}`,
  rung: (title, from, until, when) =>
    `${title}: from ${from}${until ? `, to ${until}` : ''}${when ? `, and ${when}` : ''}`,
  share: (share, by) => `by ${by}, a share of at least ${share}`,
  state: (day, measure, relation) => `${day}: ${measure} ${relation}`,
  monthEnds: (months, to) => `each of the ${months} month-ends up to ${to}`,
  onDay: (day) => `as on ${day}`,
  tracked: 'counted, the last one dated, never scored',
  datedBy: (label) => `counts from the day in ${label}`,
  sameAs: (title, id) => `the same as “${title}” (${id}), counted once`,
  dated: (value, from) => `${value} from ${from} on`,
  ifThen: (condition, use, other) => `if ${condition}: ${use}${other ? `; otherwise: ${other}` : ''}`,
  alike: (label) => `the same as ${label}`,
  named: (name, reading) => `${name} (${reading})`,
  since: (day) => `on or after ${day}`,
  notAfter: (day) => `on or before ${day}`,
  until: (day) => `before ${day}`,
};
