import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import type { Reader } from '../reader.js';

/** papaparse on a stream, chunk by chunk; rows are lists of texts, and gone once they were told. */
export const papaparse: Reader = ({ path, places: [id, day, number, text] }, take) => {
  let rows = -1;
  return new Promise((resolve, reject) => {
    // Without an encoding, characters that two pieces of the stream share would be spoilt.
    Papa.parse<string[]>(createReadStream(path, 'utf8'), {
      skipEmptyLines: true,
      chunk: ({ data, errors }) => {
        if (errors.length > 0) reject(new Error(errors[0].message));
        const told = rows < 0 ? data.slice(1) : data;
        if (take) for (const row of told) take(row[id], row[day], row[number], row[text]);
        rows += data.length;
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });
};
