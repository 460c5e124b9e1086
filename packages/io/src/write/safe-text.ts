/** Most characters that a cell can hold. */
const MOST_CHARACTERS = 32_767;

/** Characters that XML has no place for; the writer takes care of the other control characters. */
const NO_XML = /[\ufffe\uffff]/g;

/** A text that a workbook would read as the code of a character. */
const ESCAPE = /_(?=x[0-9a-fA-F]{4}_)/g;

/**
 * A text as it has to be handed to a workbook so that the same text is read from it; what a cell cannot hold ends in `…`.
 *
 * @example safeText('_x000D_') //=> '_x005F_x000D_'
 */
export function safeText(text: string): string {
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return short.replace(NO_XML, '\ufffd').replace(ESCAPE, '_x005F_');
}
