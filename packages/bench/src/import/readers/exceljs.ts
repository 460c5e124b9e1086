import exceljs from 'exceljs';
import { dayText } from '../days.js';
import type { Reader } from '../reader.js';

/** exceljs: the whole workbook into cells. */
export const readByExceljs: Reader = async ({ path, places: [id, day, number, text] }, take) => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const [sheet] = workbook.worksheets;
  if (take) {
    sheet.eachRow((row, place) => {
      // Its cells begin at 1.
      const cell = (at: number) => row.getCell(at + 1).value;
      const written = (at: number) => String(cell(at) ?? '');
      if (place > 1) take(written(id), dayText(cell(day) as Date), written(number), written(text));
    });
  }
  return sheet.rowCount - 1;
};
