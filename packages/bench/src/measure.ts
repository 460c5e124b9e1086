/** One of those that do the same work. */
export interface Side<T> {
  readonly name: string;
  /** One pass over the work. */
  readonly run: () => T | Promise<T>;
  /** How many passes are timed together, where one is too short for the clock. */
  readonly passes?: number;
}

/** What a side found, and the milliseconds of a pass. */
export interface Timing<T> {
  readonly name: string;
  readonly result: T;
  /** The very first pass, before anything was compiled or cached. */
  readonly first: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** A piece of work done, with the milliseconds it took. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  // Nobody pays for the garbage that the one before has left.
  globalThis.gc?.();
  const begin = performance.now();
  const result = await work();
  return { result, ms: performance.now() - begin };
}

async function timedPasses<T>({ run, passes = 1 }: Side<T>): Promise<number> {
  const { ms } = await timed(async () => {
    for (let pass = 0; pass < passes; pass++) await run();
  });
  return ms / passes;
}

/**
 * Runs all sides in turn (A B C A B C …), so that what the machine does meanwhile falls on all of them alike.
 *
 * @param rounds how often each is timed after its first pass; odd, so that there is a median
 */
export async function timeInTurn<T>(sides: readonly Side<T>[], rounds: number): Promise<Timing<T>[]> {
  const firsts: { result: T; ms: number }[] = [];
  const times = sides.map((): number[] => []);
  for (const { run } of sides) firsts.push(await timed(run));
  for (let round = 0; round < rounds; round++) {
    for (const [at, side] of sides.entries()) times[at].push(await timedPasses(side));
  }
  return sides.map(({ name }, at) => {
    const { result, ms: first } = firsts[at];
    const sorted = times[at].sort((a, b) => a - b);
    return { name, result, first, median: sorted[rounds >> 1], min: sorted[0], max: sorted[rounds - 1] };
  });
}
