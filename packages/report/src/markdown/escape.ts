/** A text as it stands in Markdown: no sign in it is markup, and it stays on its line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^(\s*)(?=[-+=:])/, '$1\\')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** A text as the value of an attribute. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[^\p{L}\d._-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
