import { dirname } from 'node:path';
import { formatDay } from '@zhiben/core';
import { readSource } from '@zhiben/io';
import type { Reader } from '../reader.js';

/** This library. A CSV file is read with those beside it, so that its references are checked as those of a workbook. */
export const zhiben: Reader = async ({ path, table: name, told: [id, day, number, text] }, take) => {
  const { dataset, issues } = await readSource(path.endsWith('.csv') ? dirname(path) : path);
  if (issues.length > 0)
    throw new Error(`the rows were not read as they stand: ${JSON.stringify(issues[0])}`);
  const table = dataset.table(name)!;
  if (take) {
    const [ids, days, texts] = [table.words(id), table.days(day), table.words(text)];
    const numbers = table.numbers(number).values;
    for (let row = 0; row < table.length; row++) {
      const written = Number.isNaN(numbers[row]) ? '' : String(numbers[row]);
      take(ids.at(row), formatDay(days.at(row)), written, texts.at(row));
    }
  }
  return table.length;
};
