import { type Cell, comparable, isBlankCell } from '@zhiben/core';

/** What the first filled cell of a row says that adds up the rows above it, or is no row of the table at all. */
const TOTALS = /^(?:本页|本月|本季度?|本年)?(?:合计|总计|小计|共计|累计):?$/u;
const NOTE =
  /^(?:注|备注|说明|填表说明|填表人|填报人|填报单位|制表|制表人|制表单位|审核|审核人|审批人|单位负责人)[:：]/u;
const EXAMPLE = /^示例(?:[:：-]|编号$|[a-z0-9]|$)/iu;

/** The first characters of all of these, so that other rows are passed at a glance. */
const FIRST = new Set('本合总小共累注备说填制审单示');

/**
 * Whether a row is marked as none of the table: one of totals, a note under the table, or the example of a template.
 * A note has nothing of its own in the cells that each row of the table has; a row that has them all begins with a remark.
 *
 * @param required where the cells stand that each row of the table has
 * @example isMarkedRow([null, '合 计', 12], []) //=> true
 * @example isMarkedRow(['备注：已核', 'T1', '招贤镇'], [1, 2]) //=> false
 */
export function isMarkedRow(cells: readonly Cell[], required: readonly number[]): boolean {
  const first = cells.find((cell) => !isBlankCell(cell));
  if (typeof first !== 'string' || !FIRST.has(first.trim()[0])) return false;
  const text = comparable(first);
  if (TOTALS.test(text) || EXAMPLE.test(text)) return true;
  // A single one may be the day on which a note was signed.
  const isRemark = required.length > 1 && required.every((at) => isOwn(cells[at]));
  return NOTE.test(text) && !isRemark;
}

/** Whether a cell says something that is no note; a merged note holds in several cells. */
const isOwn = (cell: Cell) =>
  !isBlankCell(cell) && !(typeof cell === 'string' && NOTE.test(comparable(cell)));
