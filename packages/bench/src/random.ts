/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, and without, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  /** True in that share (0–1) of cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: ArrayLike<T>): T {
    return list[Math.floor(this.next() * list.length)];
  }

  /** One of the values, each as often as its weight says; the weights sum to 1. */
  weighted<T>(options: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.next();
    for (const [weight, value] of options) {
      left -= weight;
      if (left < 0) return value;
    }
    return options[options.length - 1][1];
  }
}
