/**
 * The rows of a CSV text, read plainly, one character after the other; `undefined` where a quote has no other, or stands
 * where none can.
 */
export function plainCsv(text: string, separator: string): string[][] | undefined {
  const rows: string[][] = [['']];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const row = rows[rows.length - 1];
    const last = row.length - 1;
    const character = text[at];
    if (quoted) {
      if (character !== '"') row[last] += character;
      else if (text[at + 1] === '"') row[last] += text[at++];
      else {
        quoted = false;
        const next = text[at + 1];
        if (next !== undefined && next !== separator && next !== '\n') return undefined;
      }
    } else if (character === '"' && row[last] === '') quoted = true;
    else if (character === separator) row.push('');
    else if (character === '\n') rows.push(['']);
    else row[last] += character;
  }
  return quoted ? undefined : rows;
}
