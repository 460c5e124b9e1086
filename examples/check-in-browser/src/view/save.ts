import { element } from './element.js';

/** Hands a file to the browser's downloads; its content is not sent for. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  element('a', { href: url, download: name }).click();
  // The browser has taken the file up by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
