import { count } from '../figures.js';
import type { Cell, Column, ShownList } from '../list.js';
import { element } from './element.js';

/**
 * A list as a table. Roles are written out, because a narrow page lays the rows out as cards, which would take them
 * away.
 */
export function table({ columns, rows, total }: ShownList, label: string): HTMLElement {
  const heads = columns.map(({ head, kind }) =>
    element('th', { scope: 'col', role: 'columnheader', class: kind }, head),
  );
  const body = rows.map((cells) => rowOf(columns, cells));
  const foot = total ? [element('tfoot', { role: 'rowgroup' }, rowOf(columns, total))] : [];
  return element(
    'table',
    { role: 'table', 'aria-label': label },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
    element('tbody', { role: 'rowgroup' }, ...body),
    ...foot,
  );
}

function rowOf(columns: readonly Column[], cells: readonly Cell[]): HTMLElement {
  const made = columns.map(({ head, kind, status }, at) => {
    const cell = cells[at];
    const tone = cell === 0 ? 'zero' : (status ?? '');
    const text = typeof cell === 'number' && kind === 'count' ? count(cell) : String(cell ?? '');
    const common = { class: `${kind} ${tone}`.trim(), 'data-head': head };
    if (kind === 'name') return element('th', { ...common, scope: 'row', role: 'rowheader' }, text);
    return element('td', { ...common, role: 'cell' }, text);
  });
  return element('tr', { role: 'row' }, ...made);
}
