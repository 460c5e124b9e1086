import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { call, SAMPLE } from './call.js';
import { CONTRACT_PLAN, RECORDS } from './due-records.js';
import { Folder } from './folder.js';

const folder = new Folder();
const SPAN = ['--as-of', '2025-06-10', '--to', '2025-06-30'];

async function calendarOf(args: readonly string[], records: object = RECORDS): Promise<string> {
  const data = await folder.write('records.json', JSON.stringify(records));
  const plan = args.includes('--plan') ? [] : ['--plan', await folder.write('contract.json', CONTRACT_PLAN)];
  const { code, stdout } = await call(['due', data, '--format', 'ics', ...plan, ...args]);
  expect(code).toBe(0);
  return stdout;
}

const parsed = (text: string) => new ICAL.Component(ICAL.parse(text));

/** The events of a file, read by another library than the one that wrote it. */
function eventsOf(text: string) {
  return parsed(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
      const alarms = component.getAllSubcomponents('valarm').map((alarm) => ({
        action: alarm.getFirstPropertyValue('action'),
        trigger: String(alarm.getFirstPropertyValue('trigger')),
        related: alarm.getFirstProperty('trigger')?.getFirstParameter('related'),
        description: alarm.getFirstPropertyValue('description'),
      }));
      return {
        uid,
        summary,
        lines: description.split('\n'),
        isAllDay: startDate.isDate && endDate.isDate,
        start: startDate.toString(),
        end: endDate.toString(),
        stamp: String(component.getFirstPropertyValue('dtstamp')),
        transp: component.getFirstPropertyValue('transp'),
        categories: component.getFirstProperty('categories')?.getValues(),
        alarms,
      };
    });
}

describe('the calendar of zhiben due', () => {
  it('has an all-day event for each unit, duty and day', async () => {
    const events = eventsOf(await calendarOf(SPAN));
    expect(events.map(({ start, end, summary }) => `${start} ${end} ${summary}`)).toEqual([
      '2025-06-16 2025-06-17 安全宣传咨询日活动：某镇',
      '2025-06-30 2025-07-01 安全生产月活动：某镇',
      '2025-06-20 2025-06-21 特种作业人员持证上岗：乙加工厂（2 件、应急办）',
      '2025-06-21 2025-06-22 进展缓慢的重大事故隐患及时督办升级：甲化工厂（应急办）',
      '2025-06-30 2025-07-01 高危企业每半年疏散逃生演练：甲化工厂（应急办）',
      '2025-06-30 2025-07-01 高危企业主要负责人每月带队检查：甲化工厂（应急办）',
      '2025-06-30 2025-07-01 主要负责人每季度带队检查：丙商店（未填监管部门）',
    ]);
    for (const { isAllDay, stamp, transp } of events) {
      expect({ isAllDay, stamp, transp }).toEqual({
        isAllDay: true,
        stamp: '2025-06-10T00:00:00Z',
        transp: 'TRANSPARENT',
      });
    }
  });

  it('names the unit, the clause in its words, and all that is due', async () => {
    const events = eventsOf(await calendarOf(SPAN));
    const { lines, categories } = events.find(({ summary }) => summary.includes('持证'))!;
    expect(lines).toEqual([
      '责任单位：应急办',
      expect.stringMatching(/^条款：5\. /),
      '原文：“推动特种作业人员持证上岗”',
      '到期未完成 2 件：',
      '- 乙加工厂 C1',
      '- 乙加工厂 C2',
      '截至 2025-06-10 的台账',
    ]);
    const action = document.actions.find(({ duties }) => duties.some(({ id }) => id === 'M5.cert.hold'))!;
    expect(categories).toEqual([action.title['zh-CN']]);
    const ladder = events.find(({ summary }) => summary.includes('督办升级'))!;
    expect(ladder.lines).toContain('- 甲化工厂 H1 函告（如仍未办结）');
    expect(events.find(({ summary }) => summary.includes('每季度'))!.lines).toContain('- 丙商店 2025-Q2');
  });

  it.each([
    [[], '-P2DT15H', undefined],
    [['--alarm', '1'], '-PT15H', undefined],
    [['--alarm', '7'], '-P6DT15H', undefined],
    [['--alarm', '0'], 'PT9H', 'START'],
  ])('reminds at nine o’clock so many days before: %j', async (args, trigger, related) => {
    for (const { alarms, summary } of eventsOf(await calendarOf([...SPAN, ...args]))) {
      expect(alarms).toEqual([{ action: 'DISPLAY', trigger, related, description: summary }]);
    }
  });

  it('has a name and a time zone, before its events', async () => {
    const text = await calendarOf([...SPAN, '--unit', '应急办']);
    const calendar = parsed(text);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(
      `应急办 到期事项：${document.title['zh-CN']}`,
    );
    expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Shanghai');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//zhiben//due//ZH-CN');
    expect(text.lastIndexOf('X-WR-')).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
  });

  it('gives an event the same id on later days and in other spans, and each its own', async () => {
    const first = eventsOf(await calendarOf(SPAN));
    const later = eventsOf(await calendarOf(['--as-of', '2025-06-20', '--to', '2025-07-31', '--lang', 'en']));
    const ofUnit = eventsOf(await calendarOf([...SPAN, '--unit', 'D1']));
    const ids = (events: typeof first) => events.map(({ uid }) => uid);
    expect(new Set(ids(first)).size).toBe(first.length);
    for (const uid of ids(first)) expect(uid).toMatch(/^[0-9a-f]{40}@zhiben$/);
    const until = first.filter(({ start }) => start >= '2025-06-20');
    expect(until).toHaveLength(6);
    expect(ids(later)).toEqual(expect.arrayContaining(ids(until)));
    expect(ofUnit).toHaveLength(4);
    expect(ids(first)).toEqual(expect.arrayContaining(ids(ofUnit)));
    // One enterprise among those of a unit: the event says less, and must not take the place of the other.
    const ofOne = eventsOf(await calendarOf([...SPAN, '--unit', 'E1']));
    expect(ofOne).toHaveLength(3);
    for (const uid of ids(ofOne)) expect(ids(first)).not.toContain(uid);
  });

  it('is the same text for the same call', async () => {
    expect(await calendarOf(SPAN)).toBe(await calendarOf(SPAN));
  });

  it('keeps what stands in names from becoming anything else', async () => {
    const name = '甲,乙;丙\\丁\r\nBEGIN:VEVENT 😀';
    const enterprises = RECORDS.enterprises.map((one) => ({ ...one, name }));
    const events = eventsOf(await calendarOf(SPAN, { ...RECORDS, enterprises }));
    expect(events).toHaveLength(7);
    const plain = '甲,乙;丙\\丁 BEGIN:VEVENT 😀';
    expect(events.find(({ summary }) => summary.includes('每季度'))!.lines).toContain(`- ${plain} 2025-Q2`);
  });

  it('has the title of a plan as one text in its name', async () => {
    const title = { 'zh-CN': '甲,乙;丙\\丁\n戊', en: 'x' };
    const plan = await folder.write('plan.json', JSON.stringify({ ...document, title }));
    const text = await calendarOf([...SPAN, '--plan', plan]);
    for (const name of ['NAME', 'X-WR-CALNAME']) {
      expect(text).toContain(`\r\n${name}:到期事项：甲\\,乙\\;丙\\\\丁 戊\r\n`);
    }
  });

  it('is an empty calendar where nothing falls due', async () => {
    const text = await calendarOf(['--as-of', '2025-06-10', '--days', '0', '--unit', 'E1']);
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('the calendar of the sample', () => {
  it.each(['zh-CN', 'en'])('is written as RFC 5545 asks, in %s', async (lang) => {
    const args = ['due', SAMPLE, '--as-of', '2025-06-10', '--to', '2025-07-31', '--lang', lang];
    const { stdout } = await call([...args, '--format', 'ics']);
    expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = stdout.split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // A fold never parts a character: each line is whole UTF-8 by itself.
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);

    // No property stands behind a component of the same component.
    expect(stdout).not.toMatch(/^END:(VEVENT|VALARM)\r\n(?!BEGIN:|END:)/m);

    const { items } = JSON.parse((await call([...args, '--json'])).stdout) as {
      items: { due: string; obligation: string; responsible: string | null }[];
    };
    const groups = new Set(items.map((one) => `${one.responsible} ${one.obligation} ${one.due}`));
    const events = eventsOf(stdout);
    expect(events).toHaveLength(groups.size);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(groups.size);
    const listed = events.flatMap(({ lines }) => lines.filter((line) => line.startsWith('- ')));
    expect(listed).toHaveLength(items.length);
    const ofDay = (day: string) => events.filter(({ start }) => start === day).length;
    for (const { due } of items) {
      expect(ofDay(due)).toBe([...groups].filter((group) => group.endsWith(due)).length);
    }
  });
});
