import { firstLine } from './first-line.js';
import { SourceError } from './source-error.js';

/**
 * The manifest of a dataset from its text in JSON, as the option `manifest` takes it; what it says is looked at when the
 * data are read. Throws a `SourceError` where it is no JSON.
 *
 * @param place what the text comes from, for messages
 */
export function parseManifest(text: string, place: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new SourceError('bad-manifest', place, firstLine(error));
  }
}
