import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type WorkBook, write } from '@e965/xlsx';
import { annotateWorkbook, type CellNote } from '@zhiben/io';
import { describe, expect, it } from 'vitest';
import { handMade, partOf, relationships, sheetOf } from './hand-made.js';

const note = (row: number, column: number, text: string): CellNote => ({ sheet: '隐患', row, column, text });

/** A workbook of SheetJS with these comments, by cell. */
function sheetJs(comments: Record<string, { a: string; t: string; T?: boolean }[]>): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['编号', '等级'],
    ['H1', '重大'],
    ['H2', '一般'],
  ]);
  for (const [ref, list] of Object.entries(comments)) sheet[ref].c = list;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '隐患');
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

/** All comments of the sheet, as SheetJS reads them. */
function commentsIn(bytes: Uint8Array): Record<string, string> {
  const { Sheets }: WorkBook = read(bytes);
  const cells = Object.entries(Sheets.隐患).filter(([ref, cell]) => !ref.startsWith('!') && cell.c);
  return Object.fromEntries(
    cells.map(([ref, cell]) => [ref, cell.c.map(({ t }: { t: string }) => t).join('|')]),
  );
}

const LIBREOFFICE = readFileSync(join(import.meta.dirname, 'libreoffice.xlsx'));

describe('comments', () => {
  it('of one cell stand one below the other', async () => {
    const bytes = await annotateWorkbook(sheetJs({}), [note(2, 1, '一'), note(3, 1, '二'), note(2, 1, '三')]);
    expect(commentsIn(bytes)).toEqual({ A2: '一\n三', A3: '二' });
  });

  it('keep any character that XML has, and show which they could not', async () => {
    const text = '<a> & "b" \'c\' _x000D_ 𠮷\r\n=1+1\u0000\uD800';
    const [, written] = /<t [^>]*>(.*)<\/t>/s.exec(
      partOf(await annotateWorkbook(sheetJs({}), [note(2, 1, text)]), 'xl/comments1.xml'),
    )!;
    expect(written).toBe("&lt;a&gt; &amp; &quot;b&quot; 'c' _x005F_x000D_ 𠮷\n=1+1\uFFFD\uFFFD");
  });

  it('that are there keep their words, and ours stand below', async () => {
    const bytes = await annotateWorkbook(
      sheetJs({ A2: [{ a: '审核', t: '请补' }], B3: [{ a: '审核', t: '待查' }] }),
      [note(2, 1, '编号重复'), note(2, 2, '等级不明')],
    );
    expect(commentsIn(bytes)).toEqual({ A2: '请补\n编号重复', B2: '等级不明', B3: '待查' });
  });

  it('stand in the order of rows and columns', async () => {
    const bytes = await annotateWorkbook(sheetJs({ B2: [{ a: '审核', t: '待查' }] }), [
      note(3, 1, '后'),
      note(2, 1, '前'),
      note(2, 3, '中'),
    ]);
    const refs = [...partOf(bytes, 'xl/comments1.xml').matchAll(/<comment ref="(\w+)"/g)].map(
      ([, ref]) => ref,
    );
    expect(refs).toEqual(['A2', 'B2', 'C2', 'A3']);
  });

  it('of another program, in runs with fonts, get a run of ours', async () => {
    const bytes = await annotateWorkbook(LIBREOFFICE, [
      note(3, 2, '等级与说明不符'),
      note(1, 3, '缺填报单位'),
    ]);
    expect(commentsIn(bytes)).toEqual({ A1: '缺填报单位', B3: '请核对等级\n等级与说明不符' });
    expect(partOf(bytes, 'xl/comments1.xml')).toContain(
      '<authors><author>审核</author><author>治本</author></authors>',
    );
  });

  it('have one box each, with numbers that no drawing of the workbook uses', async () => {
    const bytes = await annotateWorkbook(sheetJs({ A2: [{ a: '审核', t: '请补' }] }), [
      note(2, 1, '重复\n三行\n三行'),
      note(3, 2, '不明'),
    ]);
    const vml = partOf(bytes, 'xl/drawings/vmlDrawing1.vml');
    const ids = [...vml.matchAll(/<v:shape id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
    // SheetJS names its first shape 65537, of cluster 64 although it says 1.
    expect(ids).toEqual([65_537, 65 * 1024 + 1]);
    expect(vml).toContain('data="1,65"');
    // SheetJS draws 1,0,2,0,3,20,6,20; three lines are added.
    expect(vml).toContain('<x:Anchor>1, 0, 2, 0, 3, 20, 9, 20</x:Anchor>');
    expect([...vml.matchAll(/<x:Row>2<\/x:Row><x:Column>1<\/x:Column>/g)]).toHaveLength(1);
    expect(vml.match(/<v:shapetype /g)).toHaveLength(1);
  });

  it('of more than a thousand cells have a cluster of numbers for each thousand', async () => {
    const notes = Array.from({ length: 1024 }, (_, at) => note(at + 1, 1, '请核对'));
    const vml = partOf(await annotateWorkbook(sheetJs({}), notes), 'xl/drawings/vmlDrawing1.vml');
    const ids = [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
    expect(new Set(ids).size).toBe(1024);
    expect(vml).toContain('<o:idmap v:ext="edit" data="1,2"/>');
    expect([ids[1022], ids[1023]]).toEqual([2047, 2049]);
  });

  it('can be added again, to comments of our own', async () => {
    const once = await annotateWorkbook(sheetJs({}), [note(2, 1, '一')]);
    const twice = await annotateWorkbook(once, [note(2, 1, '二'), note(2, 2, '三')]);
    expect(commentsIn(twice)).toEqual({ A2: '一\n二', B2: '三' });
    expect(partOf(twice, '[Content_Types].xml').match(/comments1\.xml/g)).toHaveLength(1);
    expect(partOf(twice, 'xl/worksheets/_rels/sheet1.xml.rels').match(/<Relationship /g)).toHaveLength(2);
  });

  it('in a discussion are answers to it', async () => {
    const discussed = sheetJs({
      B2: [
        { a: '审核', t: '属实？', T: true },
        { a: '填报', t: '属实', T: true },
      ],
    });
    const bytes = await annotateWorkbook(discussed, [note(2, 2, '等级不明 <&>'), note(3, 2, '另一格')], {
      author: '治本',
    });
    const part = 'xl/threadedComments/threadedComment1.xml';
    const before = partOf(discussed, part);
    const thread = partOf(bytes, part);
    const [, root] = /<threadedComment ref="B2" id="([^"]+)"/.exec(before)!;
    const answer = thread.slice(before.indexOf('</ThreadedComments>'), thread.indexOf('</ThreadedComments>'));
    expect(answer).toMatch(/^<threadedComment ref="B2" dT="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d" /);
    expect(answer).toContain(` parentId="${root}"><text>等级不明 &lt;&amp;&gt;</text></threadedComment>`);
    const [, person] = /personId="([^"]+)"/.exec(answer)!;
    expect(partOf(bytes, 'xl/persons/person.xml')).toContain(
      `<person displayName="治本" id="${person}" userId="治本" providerId="None"/>`,
    );
    // Beside the discussion, the comment that older programs show.
    expect(partOf(bytes, 'xl/comments1.xml')).toContain('等级不明');
  });

  it('join a drawing that Excel left ill-formed', async () => {
    const vml =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout><v:shape id="_x0000_s3073"><v:textbox><div>a<br>b</div></v:textbox></v:shape></xml>';
    const bytes = handMade(sheetOf('', '<legacyDrawing r:id="r1"/>'), {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['r1', 'vmlDrawing', '../drawings/form.vml']),
      'xl/drawings/form.vml': vml,
    });
    const after = partOf(await annotateWorkbook(bytes, [note(1, 1, '请核对')]), 'xl/drawings/form.vml');
    expect(after.startsWith(vml.replace('data="3"', 'data="3,4"').slice(0, 230))).toBe(true);
    expect(after).toContain('<div>a<br>b</div>');
    expect(after).toMatch(
      /<v:shape id="_x0000_s4097".*<x:Row>0<\/x:Row><x:Column>0<\/x:Column><\/x:ClientData><\/v:shape><\/xml>$/,
    );
  });

  it('have boxes that reach across narrow and hidden columns', async () => {
    const cols = '<cols><col min="2" max="4" width="0" hidden="1"/><col min="5" max="5" width="100"/></cols>';
    const bytes = await annotateWorkbook(handMade(sheetOf('', '', cols)), [note(5, 1, '请核对')]);
    // 6 letters are less than the least width of 12: 90 + 12 px. Column E has 700 px; B to D have none.
    // One line: 20 + 12 px from 2 px below the top of row 4, whose height is 20 px.
    expect(partOf(bytes, 'xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>4, 12, 3, 2, 4, 114, 4, 14</x:Anchor>',
    );
  });
});
