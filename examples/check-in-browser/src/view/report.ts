import { count } from '../figures.js';
import type { ListName, ShownList } from '../list.js';
import { STATUS_ORDER } from '../lists/status-order.js';
import type { Report } from '../messages.js';
import type { Words } from '../text/index.js';
import { bar } from './bar.js';
import { element } from './element.js';
import { table } from './table.js';

/** What happens where a button asks for a file. */
export interface Downloads {
  /** A list as CSV. */
  readonly list: (list: ListName) => void;
  /** The workbook with the issues written on it. */
  readonly annotated: () => void;
}

/** A report as the page shows it: the figures, then each list in a section of its own. */
export function reportView(report: Report, words: Words, downloads: Downloads): HTMLElement[] {
  return [
    summary(report, words, downloads),
    ...report.lists
      .filter(({ name }) => name !== 'findings')
      .map((list) => section(list, report, words, downloads)),
  ];
}

function summary(
  { plan, files, asOf, counts, lists }: Report,
  words: Words,
  downloads: Downloads,
): HTMLElement {
  const figures = STATUS_ORDER.filter((status) => status !== 'not-applicable' || counts[status] > 0).map(
    (status) =>
      element(
        'div',
        { class: `figure ${status}` },
        element('dt', {}, words.statuses[status]),
        element('dd', { id: `count-${status}` }, count(counts[status])),
      ),
  );
  const print = button(words.print, () => window.print());
  const all = lists.find(({ name }) => name === 'findings')!;
  return element(
    'section',
    { class: 'summary', 'aria-labelledby': 'report-title' },
    element(
      'div',
      { class: 'head' },
      element('h2', { id: 'report-title', tabindex: '-1' }, words.title(asOf)),
      element('div', { class: 'actions' }, print, listButton(all, words, downloads)),
    ),
    element('p', { class: 'small' }, plan, element('br'), words.ledger(files)),
    bar(counts),
    element('dl', { class: 'figures' }, ...figures),
  );
}

function section(
  list: ShownList,
  { isAnnotatable }: Report,
  words: Words,
  downloads: Downloads,
): HTMLElement {
  const { title, none } = words.lists[list.name];
  const id = `list-${list.name}`;
  const isEmpty = list.length === 0;
  const heading = element('h2', { id: `${id}-title` }, title);
  const size = list.total || isEmpty ? '' : ` ${count(list.length)}`;
  heading.append(element('span', { class: 'size' }, size));
  const buttons = [
    ...(list.name === 'issues' && isAnnotatable ? [button(words.annotated, downloads.annotated)] : []),
    listButton(list, words, downloads),
  ];
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element(
      'div',
      { class: 'head' },
      heading,
      ...(isEmpty ? [] : [element('div', { class: 'actions' }, ...buttons)]),
    ),
    isEmpty ? element('p', {}, none) : table(list, title),
    ...list.notes.map((note) => element('p', { class: 'small' }, note)),
  );
}

function listButton({ name, length }: ShownList, words: Words, { list }: Downloads): HTMLElement {
  const text = name === 'findings' ? words.downloadAll : words.download;
  const made = button(text, () => list(name));
  made.setAttribute('aria-label', words.downloadOf(words.lists[name].title, length));
  return made;
}

function button(text: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'button plain' }, text);
  made.addEventListener('click', act);
  return made;
}
