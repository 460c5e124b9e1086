import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DAY } from '../../src/day/index.js';
import { DayColumn, NumberColumn, WordColumn } from '../../src/record/column.js';

function columnOf(words: readonly string[]): WordColumn {
  const column = new WordColumn();
  for (const word of words) column.push(word);
  return column;
}

const read = (column: WordColumn) => Array.from(column.values, (code) => column.words[code]);

describe('a column of words', () => {
  it.each([
    [255, Uint8Array],
    [256, Uint16Array],
    [300, Uint16Array],
    [65_535, Uint16Array],
    [65_536, Int32Array],
    [70_000, Int32Array],
  ])('keeps %d different words, each where it stood', (count, codes) => {
    const words = Array.from({ length: count }, (_, at) => `词${at}`);
    // Each word twice, and a blank among them: the first is kept by a narrow code while the last may need a wide one.
    const column = columnOf([...words, '', ...words]);
    expect(read(column)).toEqual([...words, '', ...words]);
    expect(column.values).toBeInstanceOf(codes);
    expect(column.words.length).toBe(count + 1);
  });

  it('widens as well where the first word comes after blanks', () => {
    const words = [...Array(100).fill(''), ...Array.from({ length: 400 }, (_, at) => `词${at}`)];
    expect(read(columnOf(words))).toEqual(words);
  });

  it('gives back what was put in, also when it is read while it grows', () => {
    const word = fc.constantFrom('', '', ...Array.from({ length: 300 }, (_, at) => `w${at}`));
    const words = fc.array(word, { maxLength: 700, size: 'max' });
    fc.assert(
      fc.property(words, fc.nat(700), (words, pause) => {
        const column = columnOf(words.slice(0, pause));
        expect(read(column)).toEqual(words.slice(0, pause));
        for (const word of words.slice(pause)) column.push(word);
        expect(read(column)).toEqual(words);
        expect(words.map((_, row) => column.at(row))).toEqual(words);
      }),
      { numRuns: 30 },
    );
  });

  it('finds the code of a word, and 0 for one that no row has', () => {
    const column = columnOf(['甲', '', '乙', '甲']);
    expect(['甲', '乙', '丙', ''].map((word) => column.codeOf(word))).toEqual([1, 2, 0, 0]);
    expect(column.at(9)).toBe('');
  });
});

describe('a column of days', () => {
  it('gives back what was put in, and knows the latest', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -9999, max: 9999 }), { nil: NO_DAY })), (days) => {
        const column = new DayColumn();
        for (const day of days) column.push(day);
        expect([...column.values]).toEqual(days);
        expect(days.map((_, row) => column.at(row))).toEqual(days);
        expect(column.latest).toBe(days.reduce((a, b) => Math.max(a, b), NO_DAY));
      }),
    );
  });
});

describe('a column of numbers', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ noNaN: true }), { nil: Number.NaN })), (numbers) => {
        const column = new NumberColumn();
        for (const number of numbers) column.push(number);
        expect([...column.values]).toEqual(numbers);
      }),
    );
  });
});
