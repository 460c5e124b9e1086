/**
 * Things by a key, keys and things in the order they come in.
 *
 * @example groupBy(['ab', 'c', 'de'], ({ length }) => length) //=> Map { 2 => ['ab', 'de'], 1 => ['c'] }
 */
export function groupBy<K, T>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
