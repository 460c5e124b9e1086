import exceljs from 'exceljs';
import { headerOf, type Ledger, sheetName } from './ledger.js';

/** Writes ledgers as the sheets of a workbook, with shared strings and cells of dates as spreadsheet programs have them. */
export async function writeWorkbook(path: string, ledgers: readonly Ledger[]): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: true,
    useStyles: true,
  });
  for (const ledger of ledgers) {
    const sheet = workbook.addWorksheet(sheetName(ledger));
    sheet.columns = headerOf(ledger).map((header) => ({ header }));
    for (const row of ledger.rows()) sheet.addRow(row).commit();
    sheet.commit();
  }
  await workbook.commit();
}
