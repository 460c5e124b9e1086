import { access, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { baseOf, loadPlan, type Plan, PlanError } from '@zhiben/core';
import zhaoxian from '@zhiben/core/plans/zhaoxian-2024-2026';
import { CallError } from './call-error.js';
import { reasonOf } from './system-reason.js';

const BUILT_IN: Readonly<Record<string, unknown>> = { [zhaoxian.id]: zhaoxian };

/** Id of the plan that is used where none is named. */
export const DEFAULT_PLAN = zhaoxian.id;

/** Whether a text is meant as a path rather than as an id. */
const isPath = (text: string) => /\.json$/i.test(text) || /[/\\]/.test(text);

/**
 * Loads a built-in plan by its id, or a plan or overlay document by its path. What an overlay extends is a built-in
 * plan, or the document `<id>.json` beside it.
 *
 * Throws a `CallError` where there is no such plan, a file cannot be read, is no JSON, or is no plan that can be
 * used.
 */
export async function openPlan(name: string): Promise<Plan> {
  const document = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : await readDocument(name);
  const bases = await basesOf(document, dirname(name));
  try {
    return loadPlan(document, { bases });
  } catch (error) {
    if (error instanceof PlanError) throw new CallError('bad-plan', { plan: name, error });
    throw error;
  }
}

/** The documents that an overlay builds on, down to the plan or to what is built in. */
async function basesOf(document: unknown, folder: string): Promise<unknown[]> {
  const bases: unknown[] = Object.values(BUILT_IN);
  const seen = new Set<string>();
  let id = baseOf(document);
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    if (Object.hasOwn(BUILT_IN, id)) {
      id = baseOf(BUILT_IN[id]);
      continue;
    }
    const path = join(folder, `${basename(id)}.json`);
    // One that is not there is said by the plan's loader, with the place that names it.
    const base = await access(path).then(
      () => readDocument(path),
      () => undefined,
    );
    bases.push(base);
    id = baseOf(base);
  }
  return bases;
}

async function readDocument(path: string): Promise<unknown> {
  if (!isPath(path)) throw new CallError('unknown-plan', { name: path, builtIn: Object.keys(BUILT_IN) });
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CallError('plan-not-read', { path, reason: reasonOf(error) });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CallError('plan-not-json', { path, ...placeIn(text, error as SyntaxError) });
  }
}

/** Line and column of a JSON error, from 1; the end of the text where the engine names no position. */
function placeIn(text: string, error: SyntaxError): { line: number; column: number } {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
}
