import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Sink, type Terminal } from 'zhiben';

/** The sample dataset as a folder of CSV files. */
export const SAMPLE = join(import.meta.dirname, '../../core/test/conformance/zhaoxian-sample');

/** The small adversarial datasets. */
export const EDGES = join(SAMPLE, '../edges');

/** The duties of which the expected findings of the sample speak: those with a day or a number. */
export const EXPECTED_DUTIES: ReadonlySet<string> = new Set(
  readdirSync(SAMPLE)
    .filter((file) => file.startsWith('expected.'))
    .flatMap((file) => readFileSync(join(SAMPLE, file), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line).obligation as string),
);

/** What a call of the command line did. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Takes text in and keeps it. */
class Memory implements Sink {
  text = '';

  constructor(readonly isTTY: boolean) {}

  write(text: string): boolean {
    this.text += text;
    return true;
  }
}

/** How a call is made, beside its arguments. */
export interface Setting extends Pick<Partial<Terminal>, 'env' | 'columns' | 'now'> {
  /** Whether a person looks at both streams. */
  readonly isTTY?: boolean;
}

/** Makes a call in this process, in an environment of its own. */
export async function call(args: readonly string[], setting: Setting = {}): Promise<Answer> {
  const { isTTY = false, env = {}, ...rest } = setting;
  const [stdout, stderr] = [new Memory(isTTY), new Memory(isTTY)];
  const code = await run(args, { stdout, stderr, env, ...rest });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** `zhiben check` of the sample as of 2025-06-30. */
export const checkSample = (args: readonly string[] = [], setting: Setting = {}): Promise<Answer> =>
  call(['check', SAMPLE, '--as-of', '2025-06-30', ...args], setting);
