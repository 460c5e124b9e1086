import type { TableRows } from '@zhiben/core';

type Row<T extends keyof TableRows> = NonNullable<TableRows[T]>[number];

export const town = { id: 'T1', name: '镇', kind: 'town', areaCode: '360112115' };
export const department = { id: 'D1', name: '站', kind: 'department' };
/** An enterprise of an old date, so that every period binds it. */
export const firm = { id: 'E1', name: '厂', openedOn: '2020-01-01', highRisk: true };

/** A person at the enterprise `E1` since an old date. */
export function person(id: string, role: string, more: Partial<Row<'persons'>> = {}): Row<'persons'> {
  return { id, role, enterpriseId: 'E1', joinedOn: '2020-01-01', ...more };
}

/** One session of training, with an id that is made of what it says. */
export function training(
  kind: string,
  personId: string,
  on: string,
  hours: number | null = null,
): Row<'trainings'> {
  return { id: `${kind}-${personId}-${on}`, kind, personId, on, hours };
}

/** A work record, with an id that is made of what it says. */
export function record(
  type: string,
  kind: string | null,
  on: string,
  by: string,
  more: Partial<Row<'activities'>> = {},
): Row<'activities'> {
  return { id: `${type}-${kind}-${on}-${by}-${more.about ?? ''}`, type, kind, on, by, ...more };
}
