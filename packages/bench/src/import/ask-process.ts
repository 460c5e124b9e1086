import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What a process of its own answers to a question, as JSON both. Throws what it says where it fails.
 *
 * @param file name of the built file that it runs, beside this one
 * @param flags of Node
 */
export function askProcess<T>(file: string, question: unknown, flags: readonly string[] = []): T {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const command = [...flags, path, JSON.stringify(question)];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file}: ${stderr.trim()}`);
  return JSON.parse(stdout) as T;
}

/** What this process was asked. */
export const asked = <T>(): T => JSON.parse(process.argv[2]) as T;

/** Answers, and so ends what this process was asked for. */
export const answer = <T>(value: T): void => void process.stdout.write(JSON.stringify(value));

/** The most bytes that this process had in memory so far, Node itself among them. */
export const peakBytes = () => process.resourceUsage().maxRSS * 1024;
