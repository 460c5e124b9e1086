/** Control characters, line ends and marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** Text of a file or a call as one line that cannot steer the terminal. */
export const plain = (text: string): string => text.replace(UNSAFE, ' ');
