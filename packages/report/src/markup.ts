/** Markup that is safe as it stands. */
export class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What a template takes: texts, which are escaped, markup, lists of both, and nothing. */
export type Part = string | number | Markup | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands between tags, and between quotation marks in one. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);

function rendered(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  return typeof part === 'object' ? part.map(rendered).join('') : escapeText(String(part));
}

/**
 * A piece of HTML; whatever is put into it is escaped unless it is markup itself.
 *
 * @example String(html`<b>${'<i>'}</b>`) //=> '<b>&lt;i&gt;</b>'
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, at) => text + rendered(parts[at])).join(''));

/** Things with something between each two of them. */
export const between = (parts: readonly Part[], separator: Part): Part[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [separator, part]));
