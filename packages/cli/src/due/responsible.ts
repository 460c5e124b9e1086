import type { Dataset } from '@zhiben/core';

/** Stands for the plan as a whole, in the place of a unit or subject. */
export const PLAN = 'plan';

/** Stands for nobody: the records do not name who regulates an enterprise. */
export const NOBODY = '';

/**
 * Finds who has to see to what a subject owes, by id: a unit itself, of an enterprise its regulator, of the plan
 * {@link PLAN}; {@link NOBODY} where the records name none.
 *
 * @example responsibleFinder(dataset)('E000001') //=> 'D05', the regulator of that enterprise
 */
export function responsibleFinder(dataset: Dataset): (subject: string) => string {
  const known = new Map<string, string>([[PLAN, PLAN]]);
  return (subject) => {
    const responsible = known.get(subject) ?? lookUp(dataset, subject);
    known.set(subject, responsible);
    return responsible;
  };
}

function lookUp(dataset: Dataset, subject: string): string {
  if ((dataset.table('units')?.rowOf(subject) ?? -1) >= 0) return subject;
  const enterprises = dataset.table('enterprises');
  const row = enterprises?.rowOf(subject) ?? -1;
  return row < 0 ? NOBODY : enterprises!.words('regulator').at(row);
}
