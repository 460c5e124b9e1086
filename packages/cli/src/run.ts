import type { Language } from '@zhiben/core';
import { SourceError } from '@zhiben/io';
import { version } from '../package.json';
import { readArguments, tokensOf } from './arguments.js';
import { CallError } from './call-error.js';
import { checkLanguage, GENERAL_OPTIONS } from './commands/call-options.js';
import { COMMANDS } from './commands/index.js';
import { isLanguage, languageOf } from './language.js';
import { writeTo } from './output/write.js';
import { plain } from './render/plain.js';
import type { Terminal } from './terminal.js';
import { wordsOf } from './text/index.js';

const OPTIONS = { ...GENERAL_OPTIONS, version: { type: 'boolean' } } as const;

/**
 * Runs one command line, and answers its exit code: 0 done; 1 done, and what `--fail-on` names is the case; 2 the call
 * or the data could not be read, of which one sentence on standard error tells.
 *
 * @param args what stands after `zhiben`
 * @param terminal what it runs in; what is left out is that of the process
 * @example await run(['check', 'ledger.xlsx', '--as-of', '2025-06-30']) //=> 0
 */
export async function run(args: readonly string[], terminal: Partial<Terminal> = {}): Promise<number> {
  const { stdout, stderr, env } = process;
  const whole: Terminal = { stdout, stderr, env, now: () => new Date(), ...terminal };
  const language = languageOfCall(args) ?? languageOf(whole.env);
  try {
    return await dispatch(args, whole, language);
  } catch (error) {
    await writeTo(whole.stderr, [`${plain(sentenceOf(error, language))}\n`]);
    return 2;
  }
}

/** Hands the call to its command, or answers it where it names none. */
async function dispatch(args: readonly string[], terminal: Terminal, language: Language): Promise<number> {
  const words = wordsOf(language);
  const at = tokensOf(args, OPTIONS).find(({ kind }) => kind === 'positional')?.index;
  if (at !== undefined) {
    const name = args[at];
    if (!Object.hasOwn(COMMANDS, name)) throw new CallError('unknown-command', { name });
    return COMMANDS[name](
      args.filter((_, index) => index !== at),
      terminal,
      language,
    );
  }
  const { options } = readArguments(args, OPTIONS);
  checkLanguage(options);
  await writeTo(terminal.stdout, [options.version ? `${version}\n` : words.help]);
  return 0;
}

/** The language that a call asks for, even where the rest of it is wrong. */
function languageOfCall(args: readonly string[]): Language | undefined {
  const named = tokensOf(args, OPTIONS).flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' && isLanguage(token.value) ? [token.value] : [],
  );
  return named.at(-1);
}

function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof CallError || error instanceof SourceError) return error.text(language);
  return wordsOf(language).unexpected(error instanceof Error ? error.message : String(error));
}
