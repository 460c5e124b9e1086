import { type CaseFile, CaseFileError, readCaseFile } from '@zhiben/core';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { CallError } from '../call-error.js';

/**
 * So many times all records with an anchor may be named in a file: many cases share a town, and nothing is gained by
 * more.
 */
const MOST_ALIASES = 100_000;

/**
 * Reads the text of a file of cases. Days and periods stay texts; `<<` takes over a record with changes.
 *
 * Throws a `CallError` with line and column where it is no YAML, or no file of cases.
 *
 * @param name of the file, for messages
 */
export function parseCases(text: string, name: string): CaseFile {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, merge: true });
  const [fault] = document.errors;
  if (fault) {
    const [first = { line: 1, col: 1 }] = fault.linePos ?? [];
    throw new CallError('cases-not-yaml', {
      path: name,
      line: first.line,
      column: first.col,
      code: fault.code,
    });
  }
  try {
    return readCaseFile(contentOf(document, name));
  } catch (error) {
    if (!(error instanceof CaseFileError)) throw error;
    const { line, col } = lines.linePos(offsetOf(document, error));
    throw new CallError('bad-cases', { path: name, line, column: col, error });
  }
}

/** What a document says. Throws a `CallError` where an anchor is not there, or records are named too often. */
function contentOf(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new CallError('cases-not-yaml', { path, line: 1, column: 1, code: error.message });
  }
}

/** Where what is wrong begins; of what is not there, or stands elsewhere, the part around it. */
function offsetOf(document: Document, { path, isKey }: CaseFileError): number {
  if (isKey) {
    const around = document.getIn(path.slice(0, -1), true);
    const pair = isMap(around) && around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
