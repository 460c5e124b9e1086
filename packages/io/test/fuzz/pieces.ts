import { readFiles } from '@zhiben/io/browser';

/** A file that hands its bytes over in the pieces that it is given, as a slow disk or a browser may. */
export function fileOf(name: string, ...pieces: Uint8Array[]): File {
  const file = new File(pieces, name);
  return Object.assign(file, {
    stream: () =>
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      }),
  });
}

/** Bytes cut at some places; a place beyond them counts from their start again. */
export function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const cuts = places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b);
  return [...cuts, bytes.length].map((end, at) => bytes.subarray(cuts[at - 1] ?? 0, end));
}

/** Reads bytes under the name of a file. */
export const readBytes = (name: string, ...pieces: Uint8Array[]) => readFiles([fileOf(name, ...pieces)]);

/** Reads a text in UTF-8 under the name of a file. */
export const readText = (name: string, text: string) => readBytes(name, new TextEncoder().encode(text));
