/**
 * The lines of an iCalendar text with the properties of each component before the components in it, as RFC 5545 has
 * them, and a line end behind the last.
 *
 * @example propertiesFirst('BEGIN:A\r\nBEGIN:B\r\nEND:B\r\nX:1\r\nEND:A') //=> 'BEGIN:A\r\nX:1\r\nBEGIN:B\r\nEND:B\r\nEND:A\r\n'
 */
export function propertiesFirst(text: string): string {
  const done: string[] = [];
  const open: { readonly properties: string[]; readonly components: string[] }[] = [];
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    // A line that goes on with the one before it begins with a blank, whatever stands in it.
    if (line.startsWith('BEGIN:')) open.push({ properties: [], components: [] });
    open.at(-1)!.properties.push(line);
    if (!line.startsWith('END:')) continue;
    const { properties, components } = open.pop()!;
    const end = properties.pop()!;
    (open.at(-1)?.components ?? done).push(...properties, ...components, end);
  }
  return `${done.join('\r\n')}\r\n`;
}
