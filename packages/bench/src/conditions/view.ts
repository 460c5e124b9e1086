import { type Dataset, type View, viewOn } from '@zhiben/core';

/** A table as it reads on a day, nothing of it looked at yet. */
export function viewOf(dataset: Dataset, table: string, asOf: string): View {
  const view = viewOn(dataset, table, asOf);
  if (!view) throw new Error(`the dataset has no ${table}`);
  return view;
}
