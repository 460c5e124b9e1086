import { readSheets, SourceError } from '@zhiben/io';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { cutAt, readBytes, readText } from './pieces.js';
import { plainCsv } from './plain-csv.js';
import { soundly, textsOf } from './sound.js';
import { runs } from './times.js';

const HEADER = ['id', 'name', 'kind', '备注'];

/** What the rows of a CSV text say, read plainly and handed to the same intake. */
async function plainly(text: string, separator: string) {
  const rows = plainCsv(text.replace(/\r\n?/g, '\n'), separator);
  if (!rows) return undefined;
  const sheet = { name: 'units', rows: rows.map((cells, at) => ({ place: at + 1, cells })) };
  const { dataset, issues, counts } = await readSheets([sheet], 'units.csv');
  return { texts: textsOf(dataset), issues, counts };
}

async function asRead(...pieces: Uint8Array[]) {
  const found = await soundly(() => readBytes('units.csv', ...pieces));
  if (found instanceof SourceError) return found.code;
  return { texts: textsOf(found.dataset), issues: found.issues, counts: found.counts };
}

const separator = fc.constantFrom(',', ';', '\t');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const encoding = fc.constantFrom('utf8', 'gb18030');

/** What makes a cell of a CSV file hard to read; of GB18030 characters of two bytes and of four. */
const cell = fc
  .array(
    fc.constantFrom(
      'a',
      '1',
      ' ',
      '招',
      '贤',
      '𠮷',
      '€',
      'ä',
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '　',
      '“',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const row = fc
  .tuple(fc.nat({ max: 9 }), fc.array(cell, { maxLength: 4 }))
  .map(([id, cells]) => [`T${id}`, ...cells]);

const quoted = (text: string, by: string) =>
  /["\n\r]/.test(text) || text.includes(by) ? `"${text.replaceAll('"', '""')}"` : text;

describe('a CSV file', () => {
  it('reads as a plain reader reads it, in any encoding, with any line ends, in any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 8 }),
        separator,
        fc.array(lineEnd, { minLength: 1, maxLength: 3 }),
        encoding,
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 6 }),
        async (rows, by, ends, as, bom, cuts) => {
          const text = [HEADER, ...rows]
            .map((cells, at) => cells.map((one) => quoted(one, by)).join(by) + ends[at % ends.length])
            .join('');
          const bytes = iconv.encode(text, as, { addBOM: bom && as === 'utf8' });
          const read = await asRead(...cutAt(bytes, cuts));
          expect(read).toEqual(await plainly(text, by));
        },
      ),
      runs(250),
    );
  });

  it('reads the same or is refused the same in any pieces, its quotes broken', async () => {
    const soup = fc
      .array(fc.oneof(cell, fc.constantFrom('"', '""', ',', '\n', ' ', 'T1,a,town')), { maxLength: 20 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(soup, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), async (text, cuts) => {
        const bytes = new TextEncoder().encode(`id,name,kind\n${text}`);
        expect(await asRead(...cutAt(bytes, cuts))).toEqual(await asRead(bytes));
      }),
      runs(250),
    );
  });

  it('in pieces of one byte reads as in one', async () => {
    const text = 'id,name,kind,备注\r\nT1,"招""贤\r\n镇" ,town,𠮷€ä\r\n"T2",,"",\r\n';
    for (const as of ['utf8', 'gb18030']) {
      const bytes = iconv.encode(text, as, { addBOM: as === 'utf8' });
      const single = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
      expect(await asRead(...single)).toEqual(await asRead(bytes));
    }
  });

  it('of 80 columns and thousands of rows reads whole over the pieces that a disk gives', async () => {
    const names = Array.from({ length: 77 }, (_, at) => `栏目${at + 1}`);
    const lines = Array.from(
      { length: 1500 },
      (_, at) => `T${at},镇${at},town,${names.map((_, column) => `𠮷${at}·${column}`).join(',')}`,
    );
    const bytes = iconv.encode([`id,name,kind,${names.join(',')}`, ...lines].join('\r\n'), 'gb18030');
    const cuts = Array.from({ length: Math.floor(bytes.length / 65_536) }, (_, at) => (at + 1) * 65_536);
    const { dataset, counts, issues } = await readBytes('units.csv', ...cutAt(bytes, cuts));
    expect(issues).toEqual([]);
    expect(counts.units).toEqual({ read: 1500, accepted: 1500, rejected: 0, duplicate: 0 });
    const { cells } = textsOf(dataset).units;
    expect(cells.get('栏目77')?.every((text, at) => text === `𠮷${at}·76`)).toBe(true);
  });

  it.each<[string, string, unknown]>([
    ['empty', '', { read: 0, accepted: 0, rejected: 0, duplicate: 0 }],
    ['a byte order mark', '\ufeff', { read: 0, accepted: 0, rejected: 0, duplicate: 0 }],
    ['blank lines', '\r\n\n\r', { read: 0, accepted: 0, rejected: 0, duplicate: 0 }],
    ['a header', 'id,name,kind', { read: 0, accepted: 0, rejected: 0, duplicate: 0 }],
    [
      'trailing commas',
      'id,name,kind,,\nT1,甲,town,,\n,,,,\n',
      { read: 1, accepted: 1, rejected: 0, duplicate: 0 },
    ],
    ['a short row', 'id,name,kind\nT1\n', { read: 1, accepted: 0, rejected: 1, duplicate: 0 }],
  ])('of %s reads', async (_, text, counts) => {
    const reading = await readText('units.csv', text);
    expect(reading.counts.units).toEqual(counts);
  });

  it.each(['"', '"""', 'id,name,kind\nT1,"', 'id,name,kind\nT1,"a"b,town\n'])(
    'of %j is refused',
    async (text) => {
      await expect(readText('units.csv', text)).rejects.toMatchObject({ code: 'bad-csv' });
    },
  );
});
