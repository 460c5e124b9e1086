import type { CellStyle } from 'hucre/xlsx';
import type { BookLine, Colour, ColumnFormat, RowLook } from './workbook.js';

/** The font of every cell: on every Windows since 2006, with Chinese characters of its own. */
export const FONT = { name: 'Microsoft YaHei', size: 10 };

const solid = (rgb: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
  bgColor: { rgb },
});

const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BOX: CellStyle['border'] = { top: LINE, bottom: LINE, left: LINE, right: LINE };

const FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  count: '#,##0',
  tally: '#,##0;-#,##0;"·"',
  amount: '#,##0.00',
};

const SHARE = '0.0%';

/** The look of a cell under the header. */
export function bodyLook(
  format: ColumnFormat | 'share' | undefined,
  wraps = false,
  row?: RowLook,
): CellStyle {
  const numFmt = format === 'share' ? SHARE : format && FORMATS[format];
  const look: CellStyle = {
    border: BOX,
    alignment: {
      vertical: 'center',
      ...(wraps ? { wrapText: true } : {}),
      ...(format === 'day' ? { horizontal: 'center' } : {}),
    },
    ...(numFmt === undefined ? {} : { numFmt }),
  };
  return row === undefined ? look : { ...look, ...ROWS[row] };
}

const ROWS: Readonly<Record<RowLook, CellStyle>> = {
  group: { font: { ...FONT, bold: true }, fill: solid('DDE6F0') },
  subgroup: { font: { ...FONT, color: { rgb: '595959' } }, fill: solid('F5F7FA') },
  total: { font: { ...FONT, bold: true }, fill: solid('DDE6F0') },
  example: { font: { ...FONT, italic: true, color: { rgb: '737373' } } },
};

/** The look of a header. */
export const headerLook = (stressed = false): CellStyle => ({
  font: { ...FONT, bold: true, color: { rgb: stressed ? 'FFFFFF' : '1F3864' } },
  fill: solid(stressed ? '1F4E79' : 'DDE6F0'),
  border: BOX,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
});

/** The look of what stands over a header. */
export const markLook = (stressed = false): CellStyle => ({
  font: { ...FONT, size: 9, bold: stressed, color: { rgb: stressed ? 'C00000' : '737373' } },
  alignment: { horizontal: 'center' },
});

/** The look of a line. */
export function lineLook(look: BookLine['look']): CellStyle {
  const alignment = { vertical: 'top', wrapText: true } as const;
  switch (look) {
    case 'title':
      return { font: { ...FONT, size: 14, bold: true }, alignment };
    case 'note':
      return { font: { ...FONT, color: { rgb: '595959' } }, alignment };
    default:
      return { font: FONT, alignment };
  }
}

/** The look of a cell by the colour that it is given; dark enough letters on light enough ground, also in print. */
export const colourLook: Readonly<Record<Colour, CellStyle>> = {
  red: { font: { bold: true, color: { rgb: '9C0006' } }, fill: solid('FFC7CE') },
  amber: { font: { color: { rgb: '7F4F00' } }, fill: solid('FFE699') },
  blue: { font: { color: { rgb: '1F3864' } }, fill: solid('DDEBF7') },
  green: { font: { color: { rgb: '1E5B2E' } }, fill: solid('D5EFDA') },
  grey: { font: { color: { rgb: '595959' } }, fill: solid('EDEDED') },
  hatched: {
    font: { color: { rgb: '404040' } },
    fill: { type: 'pattern', pattern: 'lightUp', fgColor: { rgb: 'A6A6A6' }, bgColor: { rgb: 'FFFFFF' } },
  },
};
