import { annotateWorkbook, type CellNote } from '@zhiben/io';
import { describe, expect, it } from 'vitest';
import { handMade, MAIN, partOf, REL, sheetIn, sheetOf } from './hand-made.js';

const note = (row: number, column: number | null, severity?: CellNote['severity']): CellNote => ({
  sheet: '隐患',
  row,
  column,
  text: '请核对',
  severity,
});

/** The rows of the sheet after notes: the hand-made styles have 3 formats, so the first that is added is 3. */
async function rowsAfter(rows: string, ...notes: CellNote[]): Promise<string> {
  const sheet = sheetIn(await annotateWorkbook(handMade(sheetOf(rows)), notes));
  return sheet.slice(sheet.indexOf('<sheetData>') + 11, sheet.indexOf('</sheetData>'));
}

describe('the sheet of a noted cell', () => {
  it('changes in the format of that cell alone', async () => {
    const rows = '<row r="1"><c r="A1" s="1" t="n"><v>45723</v></c><c  r="B1"\n s=\'2\' ><v>1</v></c></row>';
    expect(await rowsAfter(rows, note(1, 2))).toBe(rows.replace("s='2'", "s='3'"));
    expect(await rowsAfter(rows, note(1, 1))).toBe(rows.replace('s="1"', 's="3"'));
  });

  it('gets a blank cell where there is none, in the order of columns', async () => {
    const rows = '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>';
    expect(await rowsAfter(rows, note(2, 1), note(2, 3), note(2, 27))).toBe(
      '<row r="2" spans="1:27"><c r="A2" s="3"/><c r="B2"><v>1</v></c><c r="C2" s="3"/><c r="D2"><v>2</v></c><c r="AA2" s="3"/></row>',
    );
  });

  it('gets a row where there is none, in the order of rows', async () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="5"/>';
    expect(await rowsAfter(rows, note(9, 2), note(1, 1), note(5, 1), note(3, null))).toBe(
      '<row r="1"><c r="A1" s="3"/></row><row r="2"><c r="A2"><v>1</v></c></row>' +
        '<row r="3"><c r="A3" s="3"/></row><row r="5"><c r="A5" s="3"/></row><row r="9"><c r="B9" s="3"/></row>',
    );
  });

  it('may have rows and cells that do not say where they are', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(await rowsAfter(rows, note(2, 1), note(2, 2))).toBe(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c s="3"><v>3</v></c><c r="B2" s="3"/></row>',
    );
  });

  it('puts a cell before what a row holds behind its cells', async () => {
    const rows = '<row r="1"><c r="A1"/><extLst><ext uri="x"/></extLst></row>';
    expect(await rowsAfter(rows, note(1, 2))).toBe(
      '<row r="1"><c r="A1"/><c r="B1" s="3"/><extLst><ext uri="x"/></extLst></row>',
    );
  });

  it('may have no rows at all', async () => {
    const bytes = handMade(`<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData /></worksheet>`);
    const sheet = sheetIn(await annotateWorkbook(bytes, [note(2, 3)]));
    expect(sheet).toContain('<sheetData ><row r="2"><c r="C2" s="3"/></row></sheetData>');
    expect(sheet).toContain('<dimension ref="A1:C2"/>');
  });

  it('may write its elements with a prefix', async () => {
    const bytes = handMade(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`,
    );
    expect(sheetIn(await annotateWorkbook(bytes, [note(1, 1), note(2, 1)]))).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c s="3" r="A1"/></x:row><x:row r="2"><x:c r="A2" s="3"/></x:row></x:sheetData><x:legacyDrawing xmlns:r="${REL}" r:id="rId2"/></x:worksheet>`,
    );
  });

  it('bears the note of a merged range on its first cell', async () => {
    const bytes = handMade(
      sheetOf('<row r="2"><c r="B2"/></row>', '<mergeCells><mergeCell ref="B2:D4"/></mergeCells>'),
    );
    const sheet = sheetIn(await annotateWorkbook(bytes, [note(4, 3), note(4, 5)]));
    expect(sheet).toContain('<row r="2"><c s="3" r="B2"/></row><row r="4"><c r="E4" s="3"/></row>');
    expect(partOf(await annotateWorkbook(bytes, [note(4, 3)]), 'xl/comments1.xml')).toContain(
      '<comment ref="B2"',
    );
  });

  it('bears the note of a whole sheet on A1', async () => {
    expect(await rowsAfter('', note(0, null))).toBe('<row r="1"><c r="A1" s="3"/></row>');
  });

  const BEHIND = [
    '<tableParts count="0"/>',
    '<extLst/>',
    '<legacyDrawingHF r:id="r9"/>',
    '<picture r:id="r9"/>',
  ];
  const CONTROLS =
    '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
  it.each([...BEHIND, CONTROLS])('names its drawing before %s', async (behind) => {
    const before =
      '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><drawing r:id="r8"/>';
    const sheet = sheetIn(await annotateWorkbook(handMade(sheetOf('', before + behind)), [note(1, 1)]));
    expect(sheet).toContain(`<drawing r:id="r8"/><legacyDrawing xmlns:r="${REL}" r:id="rId2"/>${behind}`);
  });
});

describe('the formats of a workbook', () => {
  it('get one more for each format and severity that is noted', async () => {
    const rows = '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1" s="2"/><c r="D1"/></row>';
    const notes = [note(1, 1), note(1, 2, 'warning'), note(1, 3), note(1, 4, 'warning'), note(2, 1)];
    const bytes = await annotateWorkbook(handMade(sheetOf(rows)), notes);
    expect(sheetIn(bytes)).toContain(
      '<c r="A1" s="3"/><c r="B1" s="4"/><c r="C1" s="5"/><c s="6" r="D1"/></row><row r="2"><c r="A2" s="7"/>',
    );
    const styles = partOf(bytes, 'xl/styles.xml');
    expect(styles).toContain('<fills count="4">');
    expect(styles).toContain(
      '<xf numFmtId="14" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"/>'.replace(
        '<xf',
        '<xf applyFill="1"',
      ),
    );
    expect(styles).toContain('<cellXfs count="8">');
  });

  it('lend a blank cell that of its row, else that of its column', async () => {
    const cols = '<cols><col min="2" max="3" style="2" width="9"/></cols>';
    const rows = '<row r="1" s="1" customFormat="1"/><row r="2"/>';
    const bytes = await annotateWorkbook(handMade(sheetOf(rows, '', cols)), [
      note(1, 2),
      note(2, 2),
      note(3, 3),
    ]);
    expect(sheetIn(bytes)).toContain(
      '<row r="1" s="1" customFormat="1"><c r="B1" s="3"/></row><row r="2"><c r="B2" s="4"/></row><row r="3"><c r="C3" s="4"/></row>',
    );
    const formats = partOf(bytes, 'xl/styles.xml').split('<xf ').slice(-2);
    expect(formats[0]).toContain('numFmtId="14"');
    expect(formats[1]).toContain('fontId="1"');
  });

  it('are made where the workbook has none', async () => {
    const full = handMade(sheetOf(''));
    const bytes = handMade(sheetOf(''), {
      'xl/styles.xml': '',
      'xl/_rels/workbook.xml.rels': partOf(full, 'xl/_rels/workbook.xml.rels').replace(
        /<Relationship Id="r2".*?\/>/,
        '',
      ),
    });
    const after = await annotateWorkbook(bytes, [note(1, 1)]);
    expect(partOf(after, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles1.xml"');
    expect(partOf(after, '[Content_Types].xml')).toContain('PartName="/xl/styles1.xml"');
    expect(partOf(after, 'xl/styles1.xml')).toContain('<cellXfs count="2">');
  });

  it('stand at their places where the workbook has no fills', async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><cellXfs count="1"><xf/></cellXfs></styleSheet>`;
    const after = await annotateWorkbook(handMade(sheetOf(''), { 'xl/styles.xml': styles }), [note(1, 1)]);
    expect(partOf(after, 'xl/styles.xml')).toMatch(
      /<\/fonts><fills count="3">.*<\/fills><cellXfs count="2"><xf\/><xf .*fillId="2".*\/><\/cellXfs>/,
    );
  });
});
