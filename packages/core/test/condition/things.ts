import { parseDay } from '../../src/day/day.js';
import { workingCalendar } from '../../src/day/index.js';
import type { Dataset } from '../../src/record/dataset.js';
import type { Cell, TableDeclaration } from '../../src/record/index.js';
import { readDataset, type TableRows } from '../../src/record/index.js';
import { Scene } from '../../src/record/scene.js';
import type { View } from '../../src/record/view.js';

/** A table with facts of every kind, for conditions to ask of. */
export const THINGS = {
  name: 'things',
  zh: ['物'],
  columns: {
    id: { type: 'id', zh: ['编号'], required: true },
    count: { type: 'number', zh: ['数'] },
    limit: { type: 'number', zh: ['限'] },
    word: { type: 'term', zh: ['词'] },
    other: { type: 'text', zh: ['另一词'] },
    industry: { type: 'code', zh: ['行业'] },
    owner: { type: 'id', zh: ['所有者'], refersTo: ['owners'] },
    list: { type: 'terms', zh: ['列表'], vocabularyName: 'letters' },
    letter: { type: 'term', zh: ['字母'], vocabularyName: 'letters' },
    flag: { type: 'flag', zh: ['是否'] },
    otherFlag: { type: 'flag', zh: ['另一是否'] },
    assumed: { type: 'flag', zh: ['推定'], blankMeans: true },
    came: { type: 'day', zh: ['发生日'] },
    went: { type: 'day', zh: ['离开日'] },
    planned: { type: 'day', zh: ['计划日'], role: 'planned' },
    progress: { type: 'number', zh: ['进度'], datedBy: 'came' },
  },
} as const satisfies TableDeclaration;

/** The records that `owner` names. */
export const OWNERS = {
  name: 'owners',
  zh: ['所有者'],
  columns: {
    id: { type: 'id', zh: ['编号'], required: true },
    name: { type: 'text', zh: ['名称'] },
    size: { type: 'number', zh: ['规模'] },
    active: { type: 'flag', zh: ['是否经营'] },
    tags: { type: 'terms', zh: ['标签'] },
    since: { type: 'day', zh: ['始于'], role: 'own' },
    moved: { type: 'day', zh: ['搬迁日'] },
    expires: { type: 'day', zh: ['到期日'], role: 'planned' },
    secret: { type: 'number', zh: ['密'], datedBy: 'moved' },
    recordedOn: { type: 'day', zh: ['录入日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;

export const DECLARATIONS = { things: THINGS, owners: OWNERS };

/** A row of `things`; `null` is a blank cell. */
export type Thing = { readonly id: string } & {
  readonly [K in Exclude<keyof typeof THINGS.columns, 'id'>]?: Exclude<Cell, undefined>;
};

/** A calendar on which nothing depends. */
const NO_CALENDAR = workingCalendar(0, new Uint8Array(0));

/** A dataset of things, and of owners where any are given. */
export function datasetOf(things: readonly Thing[], owners?: readonly Record<string, Cell>[]): Dataset {
  const tables = owners ? { things, owners } : { things };
  return readDataset(tables as TableRows, { declarations: DECLARATIONS }).dataset;
}

/** A dataset as it is seen on a day, or from one day to another. */
export function sceneOf(dataset: Dataset, from: string, to = from, knownAt?: string): Scene {
  const horizon = { from: parseDay(from), to: parseDay(to), knownAt: knownAt && parseDay(knownAt) };
  return new Scene(dataset, horizon as Scene['horizon'], NO_CALENDAR);
}

/** The things as they read on a day. */
export function viewOf(
  things: readonly Thing[],
  asOf = '2025-03-10',
  owners?: readonly Record<string, Cell>[],
): View {
  return sceneOf(datasetOf(things, owners), asOf).view('things', () => () => {})!;
}
