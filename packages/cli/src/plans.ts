import { readFile } from 'node:fs/promises';
import { loadPlan, type Plan, PlanError } from '@zhiben/core';
import zhaoxian from '@zhiben/core/plans/zhaoxian-2024-2026';
import { CallError } from './call-error.js';
import { reasonOf } from './system-reason.js';

const BUILT_IN: Readonly<Record<string, unknown>> = { [zhaoxian.id]: zhaoxian };

/** Id of the plan that is used where none is named. */
export const DEFAULT_PLAN = zhaoxian.id;

/** Whether a text is meant as a path rather than as an id. */
const isPath = (text: string) => /\.json$/i.test(text) || /[/\\]/.test(text);

/**
 * Loads a built-in plan by its id, or a plan document by its path.
 *
 * Throws a `CallError` where there is no such plan, the file cannot be read, is no JSON, or is no plan that can be
 * used.
 */
export async function openPlan(name: string): Promise<Plan> {
  const document = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : await readDocument(name);
  try {
    return loadPlan(document);
  } catch (error) {
    if (error instanceof PlanError) throw new CallError('bad-plan', { plan: name, error });
    throw error;
  }
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
