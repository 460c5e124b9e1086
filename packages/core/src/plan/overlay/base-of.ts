/** A text under a key of something that may be an object. */
function textAt(document: unknown, key: string): string | undefined {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, key)) return undefined;
  const value = (document as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
}

/**
 * The id of the plan or overlay that a document extends; `undefined` where it is no overlay.
 *
 * @example baseOf({ id: 'county', extends: 'zhaoxian-2024-2026', changes: [] }) //=> 'zhaoxian-2024-2026'
 */
export const baseOf = (document: unknown): string | undefined => textAt(document, 'extends');

/** The id of a document; `undefined` where it has none. */
export const idOf = (document: unknown): string | undefined => textAt(document, 'id');
