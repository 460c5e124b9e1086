/** What the first bytes of a file say that it is. */
export type Kind = 'empty' | 'archive' | 'ole' | 'pdf' | 'html' | 'text';

/** How many bytes are looked at. */
export const HEAD_LENGTH = 512;

/** A zip archive, such as an .xlsx workbook; a text may begin with `PK` alone. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
/** A zip archive without an entry. */
const EMPTY_ARCHIVE = [0x50, 0x4b, 0x05, 0x06];
/** An OLE compound file: an old .xls workbook, or one with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Pages that systems export under the name of a workbook. */
const HTML = /^(?:<!doctype html|<html|<table|<meta|<head|<\?xml[^>]*>\s*<(?:html|\?mso|workbook))/i;

/**
 * What a file is, by its first bytes.
 *
 * @example kindOf(new TextEncoder().encode('<html><table>')) //=> 'html'
 */
export function kindOf(head: Uint8Array): Kind {
  const begins = (bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
  if (head.length === 0) return 'empty';
  if (begins(ARCHIVE) || begins(EMPTY_ARCHIVE)) return 'archive';
  if (begins(OLE)) return 'ole';
  if (begins(PDF)) return 'pdf';
  return HTML.test(new TextDecoder().decode(head).trimStart()) ? 'html' : 'text';
}
