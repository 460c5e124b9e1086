/** Where text goes: a stream of the process, or anything that takes text. */
export interface Sink {
  /** Takes text in; `false` asks to wait for `drain` before the next. */
  write(text: string): unknown;
  /** Whether a person looks at it. */
  readonly isTTY?: boolean;
  /** Calls back once it can take more, where `write` may answer `false`. */
  once?(event: 'drain', listener: () => void): unknown;
}

/** What a command line runs in. */
export interface Terminal {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; without it `COLUMNS` of `env`, else 100. */
  readonly columns?: number;
  /** The moment "today" is taken from. */
  readonly now: () => Date;
}

/** Below this the figures alone fill a line. */
const LEAST_WIDTH = 60;

/** How many columns a line may have. */
export function lineWidth({ columns, env }: Terminal): number {
  const width = columns ?? Number.parseInt(env.COLUMNS ?? '', 10);
  return width > 0 ? Math.max(width, LEAST_WIDTH) : 100;
}

/** Whether standard output shows colours: a terminal that has them, and no `NO_COLOR` (no-color.org). */
export function hasColours({ stdout, env }: Terminal): boolean {
  return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
