/** What `zhiben why` says, in one language. */
export interface WhyWords {
  readonly help: string;
  /** A day that the call left open. */
  readonly today: (day: string) => string;
  /** How many findings are not explained, and the instances of the first of them. */
  readonly more: (findings: number, instances: readonly string[]) => string;
}
