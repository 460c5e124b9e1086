import { type Cell, comparable, isBlankCell } from '@zhiben/core';

/** What the first filled cell of a row says that adds up the rows above it, or is no row of the table at all. */
const TOTALS = /^(?:合计|总计|小计)$/u;
const NOTE =
  /^(?:注|备注|说明|填表说明|填表人|填报人|填报单位|制表|制表人|制表单位|审核|审核人|审批人|单位负责人)[:：]/u;
const EXAMPLE = /^示例/u;

/** The first characters of all of these, so that other rows are passed at a glance. */
const FIRST = new Set('合总小注备说填制审单示');

/**
 * Whether a row is marked as none of the table: one of totals, a note under the table, or the example of a template.
 *
 * @example isMarkedRow([null, '合 计', 12]) //=> true
 */
export function isMarkedRow(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlankCell(cell));
  if (typeof first !== 'string' || !FIRST.has(first.trim()[0])) return false;
  const text = comparable(first);
  return TOTALS.test(text) || NOTE.test(text) || EXAMPLE.test(text);
}
