import { formatDay } from '@zhiben/core';
import { readSheets } from '@zhiben/io';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from './times.js';

/** Reads texts as the days and numbers of one column each; `undefined` where one is reported. */
async function valuesOf(texts: readonly string[]) {
  const sheet = {
    name: '隐患',
    rows: [
      ['隐患编号', '企业编号', '隐患等级', '发现日期', '延期至', '整改资金'],
      ...texts.map((text, at) => [`H${at}`, 'E1', '一般', '2025-01-01', text, text]),
    ].map((cells, at) => ({ place: at + 1, cells })),
  };
  const { dataset, issues } = await readSheets([sheet], 'ledger');
  const isReported = (at: number, column: string) =>
    issues.some((issue) => issue.row === at + 2 && issue.column === column && issue.code !== 'date-order');
  const hazards = dataset.table('hazards')!;
  return texts.map((_, at) => ({
    day: isReported(at, 'extendedTo') ? undefined : formatDay(hazards.days('extendedTo').at(at)),
    yuan: isReported(at, 'fundYuan') ? undefined : hazards.numbers('fundYuan').values[at],
  }));
}

const texts = (...parts: string[]) =>
  fc.array(
    fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }).map((list) => list.join('')),
    { minLength: 1, maxLength: 20 },
  );

/** The parts of a day, where the calendar has it. */
function civilDay(year: number, month: number, date: number): string | undefined {
  const day = new Date(Date.UTC(year, month - 1, date));
  day.setUTCFullYear(year);
  const isReal = day.getUTCMonth() === month - 1 && day.getUTCDate() === date && year > 0;
  return isReal ? day.toISOString().slice(0, 10) : undefined;
}

describe('a text that is read as a day', () => {
  it('has the figures of that day in this order, and every other is reported', async () => {
    const days = texts(
      '2025',
      '2024',
      '２０２５',
      '0000',
      '1',
      '02',
      '3',
      '2',
      '29',
      '30',
      '31',
      '-',
      '/',
      '.',
      '年',
      '月',
      '日',
      ' ',
      '①',
      '12:00',
      'T',
      'Z',
    );
    await fc.assert(
      fc.asyncProperty(days, async (list) => {
        for (const [at, { day }] of (await valuesOf(list)).entries()) {
          if (day === undefined) continue;
          const text = list[at].replace(/[０-９]/g, (digit) =>
            String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
          );
          const figures =
            /^\s*(\d{4})\D(\d{1,2})\D(\d{1,2})(?!\d)/.exec(text) ?? /^\s*(\d{4})(\d\d)(\d\d)\s*$/.exec(text);
          if (text.trim() === '') expect(day).toBe('');
          else if (/^\s*\d{13}\s*$/.test(text)) continue;
          else if (/Z/.test(text)) expect(figures).not.toBeNull();
          else
            expect([text, day]).toEqual([
              text,
              civilDay(Number(figures?.[1]), Number(figures?.[2]), Number(figures?.[3])),
            ]);
        }
      }),
      runs(150),
    );
  });

  it('is any day of the calendar in any of the forms, and none that it has not', async () => {
    const parts = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    await fc.assert(
      fc.asyncProperty(parts, async ([year, month, date]) => {
        const [m, d] = [month, date].map((number) => String(number).padStart(2, '0'));
        const forms = [
          `${year}-${m}-${d}`,
          `${year}-${month}-${date}`,
          `${year}/${month}/${date} 8:30`,
          `${year}.${month}.${date}`,
          `${year}年${month}月${date}日`,
          `　${year}${m}${d} `,
          // Midnight there is the moment sixteen hundred the day before in UTC.
          `${year}-${m}-${d}T00:00:00+08:00`,
        ];
        const expected = civilDay(year, month, date);
        for (const { day } of await valuesOf(forms)) expect(day).toBe(expected);
      }),
      runs(100),
    );
  });
});

describe('a text that is read as a number', () => {
  it('is a decimal, or one with commas between thousands', async () => {
    const numbers = texts(
      '1',
      '23',
      '456',
      '0',
      '１',
      '.',
      '．',
      ',',
      '，',
      '-',
      '+',
      '%',
      '％',
      'e',
      ' ',
      '①',
      '²',
      '万',
      'a',
    );
    await fc.assert(
      fc.asyncProperty(numbers, async (list) => {
        for (const [at, { yuan }] of (await valuesOf(list)).entries()) {
          const plain = list[at]
            .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
            .replaceAll(' ', '');
          const figure = plain.replace(/(?<=\d)%$/, '');
          const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(figure)
            ? figure.replaceAll(',', '')
            : figure;
          // Number() knows no others of these characters, but the empty text.
          const value = Number(grouped);
          if (plain === '') expect(yuan).toBeNaN();
          else
            expect([list[at], yuan]).toEqual([
              list[at],
              Number.isFinite(value) && grouped !== '' ? value : undefined,
            ]);
        }
      }),
      runs(150),
    );
  });
});
