import {
  type Day,
  formatDay,
  type IssueCode,
  type Language,
  TABLES,
  type TableDeclaration,
} from '@zhiben/core';
import { count } from '../render/figure.js';
import { inLanguage, listing, type Page, sentence } from './page.js';
import { tooEarly } from './too-early.js';
import { unfamiliarWords } from './unfamiliar.js';

/** A page that tells of what was read, before anything is evaluated. */
export type ReadingPage = Omit<Page, 'evaluation'> & {
  readonly evaluation: Pick<Page['evaluation'], 'reading'>;
};

/** Plan and day, and what was read. */
export function head(page: Page): string[] {
  const { evaluation, words, palette } = page;
  const { plan, asOf, isToday, knownAt, issuesFile } = evaluation;
  const said = words.report.head;
  return [
    ...sentence(page, inLanguage(page, plan.document.title), palette.bold),
    ...overlays(page),
    ...sentence(page, said.asOf(asOf, isToday, knownAt), palette.bold),
    '',
    ...readingHead(page, issuesFile ? said.issuesIn(issuesFile) : said.seeIssues),
    ...early(page),
  ];
}

/** The overlays on the plan, each with the number of its changes. */
function overlays(page: Page): string[] {
  const { plan } = page.evaluation;
  return (plan.document.amendments ?? []).flatMap(({ id, title, issuer }) => {
    const changes = plan.changes.filter(({ overlay }) => overlay.id === id).length;
    const said = page.words.overlay(inLanguage(page, title), inLanguage(page, issuer), changes);
    return sentence(page, said, page.palette.dim);
  });
}

/** That work records begin late, so that what fell due before cannot be seen done. */
function early(page: Page): string[] {
  const { evaluation, words, palette } = page;
  const { dataset } = evaluation.reading;
  const records = dataset.covers.activities?.from === undefined ? dataset.table('activities') : undefined;
  const found = records && tooEarly(evaluation.findings, records);
  if (!found) return [];
  return sentence(page, words.report.head.tooEarly(found.first, found.breached), palette.status.late);
}

/**
 * What was read: rows by table and what became of them, what is missing or not known, and which issues there are.
 *
 * @param where where or how all issues can be seen
 */
export function readingHead(page: ReadingPage, where: string): string[] {
  return [...rows(page), ...gaps(page), ...issues(page, where)];
}

function rows(page: ReadingPage): string[] {
  const { evaluation, words, palette } = page;
  const { counts } = evaluation.reading;
  const said = words.report.head;
  const all = Object.values(counts);
  const sum = (of: 'read' | 'accepted' | 'rejected' | 'duplicate') =>
    all.reduce((total, one) => total + one[of], 0);
  const figures = [
    said.accepted(sum('accepted')),
    said.rejected(sum('rejected')),
    said.duplicate(sum('duplicate')),
  ];
  const tables = inUsualOrder(Object.keys(counts)).map((table) => tableItem(page, table));
  return [
    ...listing(page, said.read(sum('read'), all.length), figures, (line) => line),
    ...listing(page, '', tables, palette.dim),
  ];
}

/** The tables in the order they are declared in, others after them. */
function inUsualOrder(tables: readonly string[]): string[] {
  const usual = Object.keys(TABLES);
  return [
    ...usual.filter((table) => tables.includes(table)),
    ...tables.filter((table) => !usual.includes(table)),
  ];
}

/** A table with the rows read from it and, where there are any, those not accepted and the issues. */
function tableItem({ evaluation, words }: ReadingPage, table: string): string {
  const { counts, issues } = evaluation.reading;
  const said = words.report.head;
  const { read, rejected, duplicate } = counts[table];
  const name = nameOf(words.language, table);
  const reported = issues.filter((issue) => issue.table === table).length;
  const faults = [
    ...(rejected > 0 ? [said.rejected(rejected)] : []),
    ...(duplicate > 0 ? [said.duplicate(duplicate)] : []),
    ...(reported > 0 ? [said.issues(reported)] : []),
  ];
  const item = `${name} ${count(read)}`;
  return faults.length === 0 ? item : words.report.aside(item, faults.join(words.report.separator));
}

/** Tables that were not supplied, and columns that no table has: what may be a slip in a name. */
function gaps(page: ReadingPage): string[] {
  const { evaluation, words, palette } = page;
  const { dataset } = evaluation.reading;
  const said = words.report.head;
  const absent = Object.keys(TABLES).filter((table) => !dataset.table(table));
  const columns = [...dataset.tables].flatMap(([table, { attributes }]) => {
    const names = [...attributes.keys()].join(words.report.separator);
    return names === '' ? [] : [words.report.aside(nameOf(words.language, table), names)];
  });
  const missing = absent.map((table) => nameOf(words.language, table));
  return [
    ...(missing.length > 0 ? listing(page, said.notSupplied, missing, palette.status.late) : []),
    ...(columns.length > 0 ? listing(page, said.unknownColumns, columns, palette.dim) : []),
    ...strangers(page),
    ...coverage(page),
  ];
}

/** Of which types of record, and from when to when, the tables tell, where they do not tell of everything. */
function coverage(page: ReadingPage): string[] {
  const { evaluation, words, palette } = page;
  const { dataset } = evaluation.reading;
  const items = Object.entries(dataset.covers).flatMap(([table, { from, to, types }]) => {
    const declared: TableDeclaration | undefined = TABLES[table];
    const vocabulary = declared?.columns[declared.typedBy ?? '']?.vocabulary ?? {};
    const kinds = types?.map((type) => (words.language === 'en' ? type : (vocabulary[type]?.[0] ?? type)));
    const days = from === undefined && to === undefined ? [] : [`${dayText(from)}–${dayText(to)}`];
    const told = [...(kinds ?? []), ...days];
    return told.length === 0
      ? []
      : [words.report.aside(nameOf(words.language, table), told.join(words.report.separator))];
  });
  return items.length > 0 ? listing(page, words.report.head.tellsOf, items, palette.dim) : [];
}

const dayText = (day: Day | undefined) => (day === undefined ? '' : formatDay(day));

/** How many unfamiliar words are shown. */
const MOST_WORDS = 8;

/** Words of types, kinds and roles that no duty looks for. */
function strangers(page: ReadingPage): string[] {
  const { evaluation, words, palette } = page;
  const said = words.report.head;
  const found = unfamiliarWords(evaluation.reading.dataset);
  if (found.length === 0) return [];
  const shown = found.slice(0, MOST_WORDS).map(({ table, column, word, rows }) => {
    const { zh } = table.columns[column];
    const label = words.language === 'en' ? `${table.name}.${column}` : `${table.zh[0]}·${zh[0]}`;
    return said.word(label, word, rows);
  });
  const more = found.length - shown.length;
  return listing(
    page,
    said.unfamiliarWords,
    more > 0 ? [...shown, said.moreWords(more)] : shown,
    palette.status.late,
  );
}

function nameOf(language: Language, table: string): string {
  const declared: TableDeclaration | undefined = TABLES[table];
  return language === 'en' ? table : (declared?.zh[0] ?? table);
}

/** Which kinds of issue there are, the frequent ones first, and what was left out as no table. */
function issues(page: ReadingPage, where: string): string[] {
  const { evaluation, words, palette } = page;
  const { issues, counts } = evaluation.reading;
  const said = words.report.head;
  if (issues.length === 0) return sentence(page, said.noIssues, palette.dim);
  const kinds = new Map<IssueCode, number>();
  for (const { code } of issues) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const named = [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([code, n]) => `${words.issues[code]} ${count(n)}`);
  named.push(words.report.aside(named.pop()!, where));
  const leftOut = new Set(
    issues.filter(({ table }) => !Object.hasOwn(counts, table)).map(({ table }) => table),
  );
  return [
    ...listing(page, said.issueKinds(issues.length), named, palette.status.late),
    ...(leftOut.size > 0 ? listing(page, said.leftOut, [...leftOut], palette.dim) : []),
  ];
}
