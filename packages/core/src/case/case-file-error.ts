import type { z } from 'zod';
import type { Language } from '../record/issue.js';

/** What is wrong with a file of cases. */
export type CaseFileErrorCode = 'missing' | 'unknown-key' | 'not-one-of' | 'no-day' | 'shape';

const MESSAGES: Record<CaseFileErrorCode, Record<Language, (detail: string) => string>> = {
  missing: { 'zh-CN': (d) => `缺少“${d}”`, en: (d) => `"${d}" is missing` },
  'unknown-key': { 'zh-CN': (d) => `此处不能有“${d}”`, en: (d) => `"${d}" does not belong here` },
  'not-one-of': { 'zh-CN': (d) => `须是下列之一：${d}`, en: (d) => `has to be one of: ${d}` },
  'no-day': {
    'zh-CN': (d) => `“${d}”不是存在的日期，应写作 2025-01-31`,
    en: (d) => `"${d}" is no day that exists; write it as 2025-01-31`,
  },
  shape: {
    'zh-CN': (d) => `“${d}”的写法不对`,
    en: (d) => `"${d}" is not written as it has to be`,
  },
};

/** A file of cases that cannot be used, with the place and the reason. */
export class CaseFileError extends Error {
  override readonly name = 'CaseFileError';

  constructor(
    readonly code: CaseFileErrorCode,
    /** Where in the file, as keys and places from 0. */
    readonly path: readonly (string | number)[],
    /** What stands there, or should. */
    readonly detail: string,
    /** Whether the key itself is wrong, and not what stands under it. */
    readonly isKey = false,
  ) {
    super(`${path.join('/')}: ${MESSAGES[code].en(detail)}`);
  }

  /** The error as one sentence without its place. */
  text(language: Language = 'zh-CN'): string {
    return MESSAGES[this.code][language](this.detail);
  }

  /** The error that an issue of the schema is, at the deepest place that says what is wrong. */
  static of(issue: z.core.$ZodIssue, document: unknown): CaseFileError {
    let inner = issue;
    let path = issue.path;
    while (inner.code === 'invalid_union' || inner.code === 'invalid_key') {
      const within = inner.code === 'invalid_union' ? inner.errors.flat() : inner.issues;
      const deepest = [...within].sort((a, b) => b.path.length - a.path.length)[0];
      if (!deepest) break;
      path = [...path, ...deepest.path];
      inner = deepest;
    }
    const place = path.map((key) => (typeof key === 'number' ? key : String(key)));
    const last = String(place.at(-1) ?? 'cases');
    const found = valueAt(document, place);
    if (inner.code === 'unrecognized_keys') {
      return new CaseFileError('unknown-key', [...place, inner.keys[0]], inner.keys[0], true);
    }
    const isKey = issue.code === 'invalid_key';
    if (inner.message === 'no such day') {
      return new CaseFileError('no-day', place, isKey ? last : String(found), isKey);
    }
    if (found === undefined) return new CaseFileError('missing', place, last);
    if (inner.code === 'invalid_value') {
      return new CaseFileError('not-one-of', place, inner.values.map(String).join(', '));
    }
    return new CaseFileError('shape', place, last);
  }
}

function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    document,
  );
}
