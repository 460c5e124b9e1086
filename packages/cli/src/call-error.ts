import type { CaseFileError, Language, PlanError } from '@zhiben/core';
import type { AnnotationError } from '@zhiben/io';
import { wordsOf } from './text/index.js';

/** What can be wrong with a call, by code, with the facts its sentence is made of. */
export interface CallFaults {
  'unknown-command': { name: string };
  'unknown-option': { option: string; command?: string };
  'missing-value': { option: string };
  'needless-value': { option: string };
  'unknown-choice': { option: string; value: string; choices: readonly string[] };
  contradiction: { option: string; other: string };
  'needs-out': { format: string };
  'missing-data': Record<string, never>;
  'extra-argument': { argument: string };
  'missing-workbook': Record<string, never>;
  'extra-workbook': { argument: string };
  'no-workbook-name': { path: string };
  'already-there': { path: string };
  'too-many-rows': { rows: number; most: number };
  'missing-due-data': Record<string, never>;
  'missing-ladder-data': Record<string, never>;
  'missing-issues-data': Record<string, never>;
  'missing-why-data': Record<string, never>;
  'extra-question': { argument: string };
  'missing-duty': Record<string, never>;
  'missing-subject': Record<string, never>;
  'unknown-duty': { name: string };
  'no-finding': {
    duty: string;
    subject: string;
    asOf: string;
    instance: string | undefined;
    /** Of the subject's other findings. */
    instances: readonly string[];
  };
  'extra-plan': { argument: string };
  'not-annotatable': { path: string };
  'other-ending': { path: string; ending: string };
  'not-annotated': { path: string; error: AnnotationError };
  'no-day-count': { option: string; value: string };
  'days-reversed': { later: string; day: string; earlier: string; bound: string };
  'unknown-unit': { name: string };
  'ambiguous-unit': { name: string; ids: readonly string[] };
  'no-day': { option: string; value: string };
  'same-file': { option: string; other: string; path: string };
  'unknown-plan': { name: string; builtIn: readonly string[] };
  'plan-not-read': { path: string; reason: string };
  'plan-not-json': { path: string; line: number; column: number };
  'bad-plan': { plan: string; error: PlanError };
  'extra-tested-plan': { argument: string };
  'no-cases': { path: string };
  'cases-not-read': { path: string; reason: string };
  'cases-not-yaml': { path: string; line: number; column: number; code: string };
  'bad-cases': { path: string; line: number; column: number; error: CaseFileError };
  'not-written': { path: string; reason: string };
}

/** A code of {@link CallFaults}. */
export type CallErrorCode = keyof CallFaults;

/** A call that cannot be carried out as it stands; the command line answers it with one sentence and status 2. */
export class CallError<C extends CallErrorCode = CallErrorCode> extends Error {
  override readonly name = 'CallError';

  constructor(
    readonly code: C,
    readonly facts: CallFaults[C],
  ) {
    super(code);
  }

  /** The error as one sentence with its place. */
  text(language: Language): string {
    return wordsOf(language).errors[this.code](this.facts);
  }
}
