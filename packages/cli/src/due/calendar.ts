import { createHash } from 'node:crypto';
import { formatDay, parseDay } from '@zhiben/core';
import ical, { ICalAlarmType, type ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { unbrokenPage } from '../output/unbroken-page.js';
import { plain } from '../render/plain.js';
import { inLanguage, type Page } from '../report/page.js';
import type { Words } from '../text/words.js';
import type { Agenda } from './agenda.js';
import type { DueAppearance } from './formats.js';
import { clauseText, itemLabel, nameOf, periodOf } from './labels.js';
import { propertiesFirst } from './properties-first.js';
import { type DueGroup, sectionsOf } from './sections.js';

const HOUR = 60 * 60;
const DAY = 24 * HOUR;
/** The hour of the day at which a calendar reminds. */
const ALARM_HOUR = 9;

/**
 * The agenda as an iCalendar file (RFC 5545): an all-day event on the due day for each unit and duty, which names all
 * subjects. The same call on later data gives the same events the same ids, so that a calendar takes them as renewed.
 */
export function* dueCalendar(agenda: Agenda, words: Words, { alarm }: DueAppearance): Generator<string> {
  const page = unbrokenPage(agenda, words);
  const title = inLanguage(page, agenda.plan.document.title);
  const only = agenda.only === undefined ? undefined : nameOf(page, agenda.only);
  const calendar = ical({
    // The library escapes all texts but this one.
    name: plain(words.due.calendar.name(title, only)).replace(/[\\,;]/g, '\\$&'),
    prodId: { company: 'zhiben', product: 'due', language: words.language },
    x: { 'X-WR-TIMEZONE': 'Asia/Shanghai' },
  });
  for (const { groups } of sectionsOf(agenda)) {
    for (const group of groups) addEvent(calendar, page, agenda, group, alarm);
  }
  yield propertiesFirst(calendar.toString());
}

function addEvent(calendar: ICalCalendar, page: Page, agenda: Agenda, group: DueGroup, alarm: number): void {
  const { due, duty } = group;
  const summary = plain(summaryOf(page, group));
  const action = agenda.plan.document.actions.find(({ id }) => id === duty.action)!;
  const event = calendar.createEvent({
    id: uidOf(agenda, group),
    // The moment the agenda is of, and not that of writing, so that the same agenda is the same file.
    stamp: new Date(`${agenda.asOf}T00:00:00Z`),
    allDay: true,
    start: due,
    end: formatDay(parseDay(due) + 1),
    summary,
    description: descriptionOf(page, agenda, group).map(plain).join('\n'),
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: plain(inLanguage(page, action.title)) }],
  });
  const before = alarm * DAY - ALARM_HOUR * HOUR;
  const reminder = event.createAlarm({ type: ICalAlarmType.display, description: summary, trigger: before });
  // What reminds after its start would be taken from the end of the event.
  if (before < 0) reminder.relatesTo('START');
}

/** The duty, and whose it is; of several subjects, how many. */
function summaryOf(page: Page, { duty, items, responsible }: DueGroup): string {
  const { words } = page;
  const said = words.due.calendar;
  const subjects = [...new Set(items.map(({ subject }) => subject))];
  const isOne = subjects.length === 1;
  const whose = isOne ? nameOf(page, subjects[0]) : said.subjects(subjects.length);
  const asides = [
    ...(items.length > subjects.length ? [said.items(items.length)] : []),
    ...(subjects[0] === responsible && isOne ? [] : [nameOf(page, responsible)]),
  ];
  const named = asides.length === 0 ? whose : words.report.aside(whose, asides.join(words.report.separator));
  return said.summary(inLanguage(page, duty.title), named);
}

/** Who has to see to it, the clause in its own words, and all items. */
function descriptionOf(page: Page, { asOf }: Agenda, group: DueGroup): string[] {
  const { duty, items, responsible } = group;
  const said = page.words.due.calendar;
  return [
    said.responsible(nameOf(page, responsible)),
    said.clause(clauseText(page, group)),
    said.quote(duty.document.quote),
    said.list(items.length),
    ...items.map((item) => {
      const parts = [itemLabel(page, item, ''), periodOf(item)];
      return `- ${parts.filter((part) => part !== '').join(' ')}`;
    }),
    said.asOf(asOf),
  ];
}

/** The same for the same plan, duty, unit and day; of one subject among those of a unit, an id of its own. */
function uidOf({ plan, only }: Agenda, { duty, responsible, due }: DueGroup): string {
  const parts = [plan.id, duty.id, responsible, due];
  if (only !== undefined && only !== responsible) parts.push(only);
  return `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)}@zhiben`;
}
