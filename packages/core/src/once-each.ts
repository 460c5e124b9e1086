/** Values by name, each made when it is asked for the first time. */
export class OnceEach<V> implements ReadonlyMap<string, V> {
  private readonly made = new Map<string, V>();
  private readonly names: ReadonlySet<string>;

  constructor(
    names: Iterable<string>,
    private readonly make: (name: string) => V,
  ) {
    this.names = new Set(names);
  }

  get size(): number {
    return this.names.size;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  get(name: string): V | undefined {
    if (!this.names.has(name)) return undefined;
    let value = this.made.get(name);
    if (value === undefined) {
      value = this.make(name);
      this.made.set(name, value);
    }
    return value;
  }

  keys(): MapIterator<string> {
    return this.names.keys();
  }

  values(): MapIterator<V> {
    return this.all().values();
  }

  entries(): MapIterator<[string, V]> {
    return this.all().entries();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, name: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [name, value] of this.all()) visit(value, name, this);
  }

  private all(): Map<string, V> {
    return new Map(Array.from(this.names, (name) => [name, this.get(name)!]));
  }
}
