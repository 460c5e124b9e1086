/** How often each thing was found, by a name for it. What was not found at all may be left out. */
export type Counts = Readonly<Record<string, number>>;

/** What one side counted. */
export interface Counted {
  readonly name: string;
  readonly result: Counts;
}

/**
 * The counts that all sides agree on.
 *
 * @throws an error that names every difference, so that no ratio is ever printed of unequal work
 */
export function agreedCounts([leading, ...others]: readonly Counted[]): Counts {
  const differences = others.flatMap(({ name, result }) =>
    Object.keys({ ...leading.result, ...result })
      .filter((key) => (leading.result[key] ?? 0) !== (result[key] ?? 0))
      .map((key) => `${key}: ${leading.name} ${leading.result[key] ?? 0}, ${name} ${result[key] ?? 0}`),
  );
  if (differences.length > 0) throw new Error(`the sides do not agree\n${differences.join('\n')}`);
  return leading.result;
}
