import type { StoredFile } from './stored-file.js';

/** A file that a browser was given, by a file input or dropped on the page. */
export function blobFile(file: File): StoredFile {
  return {
    place: file.name,
    name: file.name,
    size: file.size,
    bytes: async (first = file.size) => new Uint8Array(await file.slice(0, first).arrayBuffer()),
    pieces: () => piecesOf(file),
  };
}

/** Not every browser lets a stream be iterated. */
async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) yield value!;
}
