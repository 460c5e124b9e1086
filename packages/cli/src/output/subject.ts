import type { Dataset } from '@zhiben/core';
import type { Page } from '../report/page.js';

/** Who a finding is about, as a person knows it; what nobody knows is absent. */
export interface Subject {
  readonly name: string;
  /** Name of the town or village that it lies in; its code where no unit has that code. */
  readonly area?: string;
  /** Name of the unit that supervises it. */
  readonly regulator?: string;
}

/** Kinds of unit that are places. */
const PLACES: ReadonlySet<string> = new Set(['town', 'village']);

/** Finds subjects by their ids; each is looked up once. */
export function subjectFinder({ evaluation, words }: Page): (id: string) => Subject {
  const { dataset } = evaluation.reading;
  const areas = placesByCode(dataset);
  const known = new Map<string, Subject>([['plan', { name: words.report.urgent.plan }]]);
  return (id) => {
    const subject = known.get(id) ?? lookUp(dataset, areas, id);
    known.set(id, subject);
    return subject;
  };
}

function lookUp(dataset: Dataset, areas: ReadonlyMap<string, string>, id: string): Subject {
  const code = wordOf(dataset, 'enterprises', id, 'areaCode') || wordOf(dataset, 'units', id, 'areaCode');
  const regulator = wordOf(dataset, 'enterprises', id, 'regulator');
  return {
    name: dataset.nameOf(id),
    area: code === '' ? undefined : (areas.get(code) ?? code),
    regulator: regulator === '' ? undefined : dataset.nameOf(regulator),
  };
}

/** What stands in a column of words for a record; the empty text where there is no such record. */
function wordOf(dataset: Dataset, table: string, id: string, column: string): string {
  const found = dataset.table(table);
  const row = found?.rowOf(id) ?? -1;
  return row < 0 ? '' : found!.words(column).at(row);
}

function placesByCode(dataset: Dataset): Map<string, string> {
  const places = new Map<string, string>();
  const units = dataset.table('units');
  for (let row = 0; row < (units?.length ?? 0); row++) {
    const [kind, code, name] = ['kind', 'areaCode', 'name'].map((column) => units!.words(column).at(row));
    if (PLACES.has(kind) && code !== '') places.set(code, name);
  }
  return places;
}
