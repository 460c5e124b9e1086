import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '@zhiben/io';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../handmade.js';
import { type Damage, damage, markupDamage } from './damage.js';
import { soundly } from './sound.js';
import { runs } from './times.js';

const folder = mkdtempSync(join(tmpdir(), 'zhiben-fuzz-'));
const LEDGER = readFileSync(join(import.meta.dirname, '..', 'messy', 'messy-ledger.xlsx'));

const rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);

beforeAll(() => {
  process.on('unhandledRejection', note);
});
afterAll(() => {
  process.off('unhandledRejection', note);
  rmSync(folder, { recursive: true });
});

async function readSoundly(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const found = await soundly(() => readSource(path));
  expect(rejections).toEqual([]);
  return found;
}

const text = (ref: string, words: string) => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`;
const rowOf = (place: number, ...cells: string[]) =>
  `<row r="${place}">${cells.map((words, at) => text(`${'ABCDEF'[at]}${place}`, words)).join('')}</row>`;

/** A workbook of one small sheet, with a date, a share in per cent, and a merged range. */
const BOOK = workbook(
  rowOf(1, '隐患编号', '企业编号', '隐患等级', '整改措施') +
    rowOf(2, 'H1', 'E1', '重大', '清理通道') +
    rowOf(3, 'H2', 'E1', '一般', '') +
    '<row r="4"><c r="A4"><v>7</v></c><c r="B4" s="1"><v>45723</v></c><c r="C4" s="3"><v>0.8</v></c></row>',
);
const PARTS = unzipSync(BOOK);

const ROWS = [
  ['隐患编号', '企业编号', '隐患等级', '发现日期', '隐患描述'],
  ['H1', 'E1', '重大', '2025-03-07', '"通道,堵塞"'],
  ['H2', 'E1', '一般', '2025年3月8日', '"标识\r\n缺失"'],
  ['H3', 'E2', '一般', '待定', '𠮷野'],
];
const CSV = ROWS.map((cells) => cells.join(',')).join('\r\n');
const JSON_TEXT = JSON.stringify({
  units: [{ id: 'T1', name: '招贤镇', kind: 'town' }],
  隐患: ROWS.slice(1).map((cells) => Object.fromEntries(cells.map((cell, at) => [ROWS[0][at], cell]))),
  covers: { hazards: { from: '2024-01-01' } },
});

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['隐患.csv', strToU8(CSV)],
  ['隐患.csv', strToU8(`\ufeff${CSV}`)],
  ['隐患.csv', iconv.encode(CSV.replace('𠮷', '吉'), 'gbk')],
  ['隐患.csv', iconv.encode(CSV, 'gb18030')],
  ['ledger.json', strToU8(JSON_TEXT)],
  ['ledger.xlsx', BOOK],
];

const several = fc.array(damage, { minLength: 1, maxLength: 3 });
const damaged = (bytes: Uint8Array, damages: readonly Damage[]) =>
  damages.reduce((broken, one) => one(broken), bytes);

describe('damaged bytes are read without losing a row, or refused:', () => {
  it.each(FILES.map(([name, bytes], at) => [`${name} (${at + 1})`, name, bytes] as const))(
    '%s',
    async (_, name, bytes) => {
      await fc.assert(
        fc.asyncProperty(several, async (damages) => {
          await readSoundly(name, damaged(bytes, damages));
        }),
        runs(150),
      );
    },
  );

  it.each(FILES.slice(0, 5).map(([name, bytes], at) => [`${name} (${at + 1})`, name, bytes] as const))(
    '%s, cut off at any byte',
    async (_, name, bytes) => {
      for (let end = 0; end < bytes.length; end++) await readSoundly(name, bytes.subarray(0, end));
    },
  );

  it('a real ledger', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (damages) => {
        await readSoundly('ledger.xlsx', damaged(LEDGER, damages));
      }),
      runs(20),
    );
  });

  it('under the ending of another', async () => {
    const file = fc.constantFrom(...FILES, ['ledger.xlsx', LEDGER.subarray(0, 2000)] as const);
    const ending = fc.constantFrom('csv', 'xlsx', 'xlsm', 'xls', 'json', 'txt', 'CSV', '');
    await fc.assert(
      fc.asyncProperty(file, ending, fc.option(damage), async ([, bytes], as, one) => {
        await readSoundly(`隐患.${as}`, one ? one(bytes) : bytes);
      }),
      runs(100),
    );
  });
});

describe('a workbook that unpacks is read without losing a row, or refused:', () => {
  it('with damaged parts', async () => {
    const part = fc.constantFrom(
      ...Object.keys(PARTS),
      // Most of what can be misread stands there.
      ...Array.from({ length: 6 }, () => 'xl/worksheets/sheet1.xml'),
    );
    const damages = fc.array(fc.tuple(part, markupDamage), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(damages, async (list) => {
        const parts = { ...PARTS };
        for (const [name, change] of list) parts[name] = strToU8(change(strFromU8(parts[name])));
        await readSoundly('ledger.xlsx', zipSync(parts, { level: 0 }));
      }),
      runs(300),
    );
  });

  it('with its parts under each other’s names, doubled, or left out', async () => {
    const names = Object.keys(PARTS);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 8 }), async (order) => {
        const parts = Object.fromEntries(order.map((name, at) => [names[at % names.length], PARTS[name]]));
        await readSoundly('ledger.xlsx', zipSync({ ...PARTS, ...parts }, { level: 0 }));
        await readSoundly('ledger.xlsx', zipSync(parts, { level: 0 }));
      }),
      runs(50),
    );
  });
});
