import { ENCODINGS, type Encoding } from '@zhiben/io';
import type { Arguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { oneOf } from './one-of.js';

/** The options of every command that reads data. */
export const DATA_OPTIONS = {
  encoding: { type: 'string' },
  map: { type: 'string' },
  covers: { type: 'string' },
} as const;

/** Which data a call names, and how it says that they are kept. */
export interface DataCall {
  readonly data: string;
  /** Of CSV files; `undefined` where it is to be found by looking. */
  readonly encoding?: Encoding;
  /** Path of a map of ledgers: which sheet is which table, and what its headers mean. */
  readonly map?: string;
  /** Path of a manifest: of which days and types of record the tables tell. */
  readonly covers?: string;
}

/** The files that a call reads, by what names them. */
export const filesRead = ({ data, map, covers }: DataCall): Record<string, string | undefined> => ({
  DATA: data,
  '--map': map,
  '--covers': covers,
});

/** Reads what a call says of its data. Throws a `CallError` where it names none or several, or an unknown encoding. */
export function readDataCall(
  { options, positionals }: Arguments<typeof DATA_OPTIONS>,
  missing:
    | 'missing-data'
    | 'missing-due-data'
    | 'missing-ladder-data'
    | 'missing-issues-data'
    | 'missing-why-data',
): DataCall {
  const [data, more] = positionals;
  if (!data?.text) throw new CallError(missing, {});
  if (more) throw new CallError('extra-argument', { argument: more.text });
  const { encoding, map, covers } = options;
  return {
    data: data.text,
    encoding: encoding === undefined ? encoding : oneOf('encoding', encoding, ENCODINGS),
    map,
    covers,
  };
}
