type Listener = (piece?: string) => void;

/**
 * As much of a stream of Node as the CSV parser listens to, so that it takes text piece by piece in a browser too. Each
 * piece is parsed before `push` returns.
 */
export class TextStream {
  readonly readable = true;
  /** Characters that were pushed so far. */
  length = 0;
  private readonly listeners = new Map<string, Listener>();

  /** Takes a piece of text in. */
  push(piece: string): void {
    this.length += piece.length;
    this.listeners.get('data')?.(piece);
  }

  /** Says that nothing follows. */
  end(): void {
    this.listeners.get('end')?.();
  }

  on(event: string, listener: Listener): this {
    this.listeners.set(event, listener);
    return this;
  }

  removeListener(event: string): this {
    this.listeners.delete(event);
    return this;
  }

  read(): void {}
}
