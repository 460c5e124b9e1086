/**
 * A name without the note in brackets behind it.
 *
 * @param name as `comparable` gives it, so that its brackets are of half width
 * @example withoutNote('特种作业操作证(低压电工)') //=> '特种作业操作证'
 */
export function withoutNote(name: string): string {
  const at = name.endsWith(')') ? name.indexOf('(') : -1;
  return at < 0 ? name : name.slice(0, at);
}
