/** A file, wherever it is kept. Each call reads it anew. */
export interface StoredFile {
  /** As whoever named it knows it, for messages. */
  readonly place: string;
  /** Its own name, with its ending. */
  readonly name: string;
  /** Its size in bytes. */
  readonly size: number;
  /** All its bytes, or the first so many. */
  bytes(first?: number): Promise<Uint8Array>;
  /** Its bytes, a piece at a time. */
  pieces(): AsyncIterable<Uint8Array>;
}
