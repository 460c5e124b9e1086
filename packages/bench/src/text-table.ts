/** Cells in columns: the first column to the left, the others to the right. */
export function textTable(rows: readonly (readonly string[])[], indent = '  '): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])));
      return `${indent}${cells.join('   ')}`.trimEnd();
    })
    .join('\n');
}

/** A whole number with its thousands apart. */
export const grouped = (value: number) => Math.round(value).toLocaleString('en-US');

/** Milliseconds with three significant digits, or whole from 1000 on. */
export const milliseconds = (ms: number) => `${ms < 1000 ? ms.toPrecision(3) : grouped(ms)} ms`;

/** How many times as large one time is as another. */
export const times = (ratio: number) => `${ratio < 10 ? ratio.toFixed(2) : grouped(ratio)} ×`;

/** Bytes as whole mebibytes. */
export const mebibytes = (bytes: number) => `${grouped(bytes / 2 ** 20)} MiB`;
