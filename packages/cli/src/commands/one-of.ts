import { CallError } from '../call-error.js';

/** The value of an option that takes one of several. Throws a `CallError` where it is none of them. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new CallError('unknown-choice', { option: `--${option}`, value, choices });
  return choice;
}
