import { AnnotationError, type AnnotationErrorCode, annotateWorkbook, type CellNote } from '@zhiben/io';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { handMade, MAIN, partOf, REL, relationships, sheetOf } from './hand-made.js';

const NOTE: CellNote = { sheet: '隐患', row: 1, column: 1, text: '请核对' };
const GOOD = handMade(sheetOf('<row r="1"/>'));
const chart = partOf(GOOD, 'xl/_rels/workbook.xml.rels').replace('/worksheet"', '/chartsheet"');
const signature = partOf(GOOD, '_rels/.rels').replace(
  '<Relationship ',
  '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/><Relationship ',
);

const SHEET = 'xl/worksheets/sheet1.xml';

const CASES: [string, AnnotationErrorCode, string, Uint8Array, CellNote][] = [
  ['an old workbook', 'old-workbook', '', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), NOTE],
  ['no archive', 'bad-workbook', 'invalid zip data', new TextEncoder().encode('编号,等级'), NOTE],
  [
    'an archive without a workbook',
    'bad-workbook',
    'officeDocument: missing',
    handMade('', { '_rels/.rels': relationships() }),
    NOTE,
  ],
  [
    'a workbook in binary form',
    'bad-workbook',
    'xl/workbook.xml: ',
    handMade('', { 'xl/workbook.xml': '\u0083\u0001' }),
    NOTE,
  ],
  [
    'a document of another kind',
    'bad-workbook',
    'xl/workbook.xml: <document>',
    handMade('', { 'xl/workbook.xml': '<document/>' }),
    NOTE,
  ],
  [
    'a sheet that is cut off',
    'bad-workbook',
    `${SHEET}: unclosed tag: row`,
    handMade(`<worksheet xmlns="${MAIN}"><sheetData><row>`),
    NOTE,
  ],
  [
    'a sheet without data',
    'bad-workbook',
    `${SHEET}: no sheetData`,
    handMade(`<worksheet xmlns="${MAIN}"/>`),
    NOTE,
  ],
  [
    'a cell at no place',
    'bad-workbook',
    `${SHEET}: cell 1A`,
    handMade(sheetOf('<row r="1"><c r="1A"/></row>')),
    NOTE,
  ],
  ['a row at no place', 'bad-workbook', `${SHEET}: row one`, handMade(sheetOf('<row r="one"/>')), NOTE],
  [
    'a drawing that is not there',
    'bad-workbook',
    `${SHEET}: r7`,
    handMade(sheetOf('', '<legacyDrawing r:id="r7"/>')),
    NOTE,
  ],
  [
    'a document type',
    'bad-workbook',
    `${SHEET}: DOCTYPE`,
    handMade(`<!DOCTYPE worksheet [<!ENTITY a "b">]>${sheetOf('')}`),
    NOTE,
  ],
  [
    'an entity that is not XML',
    'bad-workbook',
    `${SHEET}: undefined entity`,
    handMade(sheetOf('<row r="1">&a;</row>')),
    NOTE,
  ],
  ['a digital signature', 'signed', '', handMade(sheetOf(''), { '_rels/.rels': signature }), NOTE],
  ['a sheet that is not there', 'no-sheet', '企业', GOOD, { ...NOTE, sheet: '企业' }],
  ['a chart', 'no-cells', '隐患', handMade(sheetOf(''), { 'xl/_rels/workbook.xml.rels': chart }), NOTE],
  ['a row before the first', 'no-such-cell', '隐患, -1, 1', GOOD, { ...NOTE, row: -1 }],
  ['a row behind the last', 'no-such-cell', '隐患, 1048577, 1', GOOD, { ...NOTE, row: 1_048_577 }],
  ['a column before the first', 'no-such-cell', '隐患, 1, 0', GOOD, { ...NOTE, column: 0 }],
  ['a column behind the last', 'no-such-cell', '隐患, 1, 16385', GOOD, { ...NOTE, column: 16_385 }],
  ['half a column', 'no-such-cell', '隐患, 1, 1.5', GOOD, { ...NOTE, column: 1.5 }],
];

async function refusalOf(
  bytes: Uint8Array,
  notes: CellNote[],
  maxUnpackedBytes?: number,
): Promise<AnnotationError> {
  try {
    await annotateWorkbook(bytes, notes, { maxUnpackedBytes });
  } catch (error) {
    if (error instanceof AnnotationError) return error;
    throw error;
  }
  throw new Error('it was annotated');
}

describe('what cannot be annotated is refused:', () => {
  it.each(CASES)('%s (%s)', async (_, code, detail, bytes, note) => {
    const refusal = await refusalOf(bytes, [note]);
    expect(refusal.code).toBe(code);
    expect(refusal.detail.startsWith(detail), refusal.detail).toBe(true);
    expect(refusal.text('zh-CN')).toMatch(/[一-鿿]/u);
    expect(refusal.text('en')).toBe(refusal.message);
    expect(refusal.message).not.toContain('\n');
  });

  it('a workbook that unpacks to more than the limit', async () => {
    const bytes = handMade(sheetOf(' '.repeat(200_000)));
    expect(bytes.length).toBeLessThan(10_000);
    expect((await refusalOf(bytes, [NOTE], 100_000)).code).toBe('too-large');
  });

  it('a workbook with a part that is damaged', async () => {
    // The directory stands behind the parts, and names each once more: 46 bytes after the start of its entry.
    const damaged = Buffer.from(GOOD);
    const entry = damaged.lastIndexOf(SHEET) - 46;
    damaged.writeUInt32LE(damaged.readUInt32LE(entry + 24) - 9, entry + 24);
    expect((await refusalOf(damaged, [NOTE])).detail).toBe(`${SHEET}: CRC-32`);
  });

  it('no workbook, even where there is nothing to note', async () => {
    expect((await refusalOf(new Uint8Array(), [])).code).toBe('bad-workbook');
  });
});

describe('what can be annotated', () => {
  it('comes back as it is where there is nothing to note', async () => {
    expect(await annotateWorkbook(GOOD, [])).toEqual(GOOD);
  });

  it('may be in the strict form of the format', async () => {
    const strict = Object.fromEntries(
      [
        '_rels/.rels',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/worksheets/sheet1.xml',
      ].map((name) => [
        name,
        partOf(GOOD, name)
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(REL, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      ]),
    );
    const bytes = await annotateWorkbook(handMade('', strict), [NOTE]);
    expect(partOf(bytes, 'xl/comments1.xml')).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    const rels = partOf(bytes, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(rels).toContain('"http://purl.oclc.org/ooxml/officeDocument/relationships/comments"');
    expect(rels).not.toContain(REL);
  });

  it('may begin with a byte order mark and name its parts in another case', async () => {
    const bytes = handMade(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n${sheetOf('<row r="1"/>')}`, {
      '_rels/.rels': relationships(['r1', 'officeDocument', 'XL/Workbook.xml']),
    });
    const sheet = unzipSync(await annotateWorkbook(bytes, [NOTE]))['xl/worksheets/sheet1.xml'];
    expect([...sheet.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(sheet)).toContain('?>\r\n<worksheet');
    expect(strFromU8(sheet)).toContain('<row r="1"><c r="A1" s="3"/></row>');
  });
});
