import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CaseFile } from '@zhiben/core';
import { CallError } from '../call-error.js';
import { DEFAULT_PLAN } from '../plans.js';
import { reasonOf } from '../system-reason.js';
import { parseCases } from './parse-cases.js';

/** A file of cases, with its name. */
export interface NamedCases {
  readonly name: string;
  readonly file: CaseFile;
}

const isYaml = (name: string) => /\.ya?ml$/i.test(name);

/**
 * Reads the cases of a plan: those of a file or a folder where one is named, else those that come with a built-in plan,
 * or those in the folder `cases` beside a plan document.
 *
 * Throws a `CallError` where there are none, or a file cannot be read.
 */
export async function openCases(plan: string, named: string | undefined): Promise<NamedCases[]> {
  const texts =
    named === undefined && plan === DEFAULT_PLAN ? await builtIn() : await textsOf(named ?? beside(plan));
  return texts.map(([name, text]) => ({ name, file: parseCases(text, name) }));
}

const beside = (plan: string) => join(dirname(plan), 'cases');

/** The cases of the built-in plan; only this command needs their texts. */
async function builtIn(): Promise<[string, string][]> {
  const { default: texts } = await import('@zhiben/core/plans/zhaoxian-2024-2026/cases');
  return Object.entries(texts);
}

/** The texts of a file, or of the files of a folder by name. */
async function textsOf(path: string): Promise<[string, string][]> {
  try {
    if (!(await stat(path)).isDirectory()) return [[path, await readFile(path, 'utf8')]];
    const names = (await readdir(path)).filter(isYaml).sort();
    if (names.length === 0) throw new CallError('no-cases', { path });
    return await Promise.all(
      names.map(async (name): Promise<[string, string]> => {
        const file = join(path, name);
        return [file, await readFile(file, 'utf8')];
      }),
    );
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError('cases-not-read', { path, reason: reasonOf(error) });
  }
}
