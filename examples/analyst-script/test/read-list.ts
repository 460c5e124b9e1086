/** A duty in the printed list. */
export interface ListedDuty {
  readonly title: string;
  readonly count: number;
  readonly lines: string[];
  /** How many more there are than lines, as the last line says. */
  readonly more: number;
}

/** One of the parts of the printed list. */
export interface ListedSection {
  readonly title: string;
  readonly count: number;
  readonly duties: ListedDuty[];
}

/** Reads the list back that the scripts print: blocks with blank lines between, those of a duty indented. */
export function readList(output: string): ListedSection[] {
  const sections: ListedSection[] = [];
  const [, ...blocks] = output.trimEnd().split('\n\n');
  for (const block of blocks) {
    const [head, ...rest] = block.split('\n').map((line) => line.trim());
    const [, title, count] = /^(.+)：(\d+) 项$/.exec(head) ?? [];
    if (!block.startsWith(' ')) {
      sections.push({ title, count: Number(count), duties: [] });
      continue;
    }
    const more = /^……另 (\d+) 项$/.exec(rest.at(-1) ?? '')?.[1];
    const lines = more === undefined ? rest : rest.slice(0, -1);
    sections.at(-1)?.duties.push({ title, count: Number(count), lines, more: Number(more ?? 0) });
  }
  return sections;
}
