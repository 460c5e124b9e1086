/** Control characters other than line ends, and marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** A text as it stands in Markdown: no sign in it is markup, and it stays on its line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(UNSAFE, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^(\s*)(?=[-+=:])/, '$1\\')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** A text as the value of an attribute. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[^\p{L}\d._-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
