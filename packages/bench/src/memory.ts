/** Bytes that this process keeps after a collection: the heap and the arrays beside it. Needs `--expose-gc`. */
export function keptBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
