import { type Issue, issueText, type Language } from '@zhiben/core';
import { batches } from './batches.js';

/** What reading reported, one JSON object a line: `{ table, row, column, code, value, message }`. */
export function* issueLines(issues: readonly Issue[], language: Language): Generator<string> {
  yield* batches(
    issues.map((issue) => {
      const { table, row, column, code, value } = issue;
      return JSON.stringify({ table, row, column, code, value, message: issueText(issue, language) });
    }),
  );
}
