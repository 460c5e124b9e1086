import { parseArgs } from 'node:util';
import { CallError } from './call-error.js';

/** The options of a command: whether each takes a value, and its short form. */
export type OptionTable = Readonly<Record<string, { type: 'string' | 'boolean'; short?: string }>>;

/** What a command line says. Of an option that is given twice, the last stands. */
export interface Arguments<T extends OptionTable> {
  readonly options: { [K in keyof T]?: T[K]['type'] extends 'string' ? string : true };
  readonly positionals: readonly { readonly text: string; readonly index: number }[];
}

/**
 * Reads the arguments of a command.
 *
 * Throws a `CallError` for an unknown option, an option without its value, or a value where none belongs.
 *
 * @param command name of the command, whose help the error points to
 */
export function readArguments<const T extends OptionTable>(
  args: readonly string[],
  table: T,
  command?: string,
): Arguments<T> {
  const options: Record<string, string | true> = {};
  const positionals: { text: string; index: number }[] = [];
  for (const token of tokensOf(args, table)) {
    if (token.kind === 'positional') positionals.push({ text: token.value, index: token.index });
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    if (!Object.hasOwn(table, token.name)) throw new CallError('unknown-option', { option, command });
    if (table[token.name].type === 'boolean') {
      if (token.value !== undefined) throw new CallError('needless-value', { option });
      options[token.name] = true;
    } else {
      // `--as-of --quiet`: the next option is not the value of this one.
      if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) {
        throw new CallError('missing-value', { option });
      }
      options[token.name] = token.value;
    }
  }
  return { options: options as Arguments<T>['options'], positionals };
}

/** The words of a command line, in their order; nothing is refused yet. */
export function tokensOf(args: readonly string[], table: OptionTable) {
  return parseArgs({ args: [...args], options: table, strict: false, allowPositionals: true, tokens: true })
    .tokens;
}
