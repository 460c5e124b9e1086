import type { Language } from '@zhiben/core';
import type { Terminal } from '../terminal.js';
import { check } from './check.js';
import { due } from './due.js';
import { issues } from './issues.js';
import { ladder } from './ladder.js';
import { plan } from './plan.js';
import { template } from './template.js';
import { test } from './test.js';
import { why } from './why.js';

/** A command: does what its arguments ask for, and answers the exit code. */
export type Command = (args: readonly string[], terminal: Terminal, language: Language) => Promise<number>;

/** The commands by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  issues,
  due,
  ladder,
  why,
  plan,
  test,
  template,
};
