import { readFile } from 'node:fs/promises';
import { evaluate, type Finding, isScored, loadPlan, type Status } from '@zhiben/core';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { readSource } from '@zhiben/io';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { call, checkSample, SAMPLE } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();
const plan = loadPlan(document);
const { dataset } = await readSource(SAMPLE);
const findings = evaluate(plan, dataset, { asOf: '2025-06-30' });
const scored = plan.duties.filter(isScored).map(({ id }) => id);
const tally = findings.where({ obligation: scored }).tally();

const WIDTHS = [80, 100, 140];
const LANGUAGES = ['zh-CN', 'en'] as const;
const CASES = WIDTHS.flatMap((columns) => LANGUAGES.map((lang) => ({ columns, lang })));

const tables = new Map<string, Promise<string>>();

/** The table of the sample, made once for each width and language. */
function table(columns: number, lang: string): Promise<string> {
  const key = `${columns} ${lang}`;
  const made = tables.get(key) ?? checkSample(['--lang', lang], { columns }).then(({ stdout }) => stdout);
  tables.set(key, made);
  return made;
}

/** The lines of the table of duties, from its heading to its totals. */
function dutyLines(text: string): { head: string; body: string[]; total: string } {
  const lines = text.split('\n');
  const [first, second] = lines.flatMap((line, at) => (/^─+$/.test(line) ? [at] : []));
  return { head: lines[first - 1], body: lines.slice(first + 1, second), total: lines[second + 1] };
}

/** A figure, a dot for none, a fraction, a percentage, or a dash. */
const FIGURES = /((?:\s+(?:[\d,]+(?:\/[\d,]+)?|[\d.]+%|·|—))+)$/;
const figuresOf = (line: string): string[] => FIGURES.exec(line)?.[1].trim().split(/\s+/) ?? [];
const amountOf = (figure: string) => (figure === '·' ? 0 : Number(figure.replaceAll(',', '').split('/')[0]));

/** Columns at which the figures of a line end. */
function endsOf(line: string): number[] {
  const figures = FIGURES.exec(line);
  if (!figures) return [];
  return [...line.matchAll(/\S+/g)]
    .filter(({ index }) => index >= figures.index)
    .map(({ index, 0: text }) => stringWidth(line.slice(0, index + text.length)));
}

/** The duties of which the ledger tells nothing; they stand in one line. */
const blind = [...tally].filter(([, { met, late, open, breached, unknown, exempt }]) => {
  return unknown > 0 && met + late + open + breached + exempt === 0;
});
const BLIND = /^(台账无从判断|Not known)/;

const sum = (status: Status) => [...tally.values()].reduce((total, counts) => total + counts[status], 0);

describe.each(CASES)('the table at $columns columns in $lang', ({ columns, lang }) => {
  it('has no line that is wider, and none that ends in blanks', async () => {
    for (const line of (await table(columns, lang)).split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      expect(line).toBe(line.trimEnd());
    }
  });

  it('has its figures in columns, under their headings', async () => {
    const { head, body, total } = dutyLines(await table(columns, lang));
    const ends = endsOf(total);
    const rows = body.filter((line) => endsOf(line).length === ends.length);
    expect(rows.length).toBeGreaterThan(tally.size - blind.length);
    for (const line of rows) expect(endsOf(line)).toEqual(ends);
    const headings = [...head.matchAll(/\S+/g)].map(({ index, 0: text }) =>
      stringWidth(head.slice(0, index + text.length)),
    );
    expect(headings.at(-1)).toBe(stringWidth(total));
  });

  it('has a totals line that is the sum of the duties, and of the tally', async () => {
    const { body, total } = dutyLines(await table(columns, lang));
    const totals = figuresOf(total);
    // Duties stand three blanks in; chapters at the margin.
    for (const at of ['   ', '']) {
      const rows = body
        .filter((line) => BLIND.test(line) || (at === '' ? /^\S/ : /^ {3}\S/).test(line))
        .map(figuresOf)
        .filter((figures) => figures.length >= totals.length)
        // A title may end in a year.
        .map((figures) => figures.slice(-totals.length));
      for (const [column, figure] of totals.entries()) {
        if (/%|—/.test(figure)) continue;
        expect(rows.reduce((all, figures) => all + amountOf(figures[column]), 0)).toBe(amountOf(figure));
      }
    }
    const values = totals.map(amountOf);
    for (const status of ['breached', 'open', 'late', 'met', 'unknown', 'exempt'] as const) {
      expect(values).toContain(sum(status));
    }
    expect(values[0]).toBe(sum('breached'));
  });
});

describe('the table', () => {
  it('has for each duty the counts of the tally', async () => {
    const lines = (await table(180, 'zh-CN')).split('\n');
    const apart = new Set(blind.map(([id]) => id));
    for (const [id, counts] of tally) {
      if (apart.has(id)) continue;
      const line = lines.find((one) => one.includes(` ${id} `))!;
      const [breached, open, late, met, unknown, exempt, , all] = figuresOf(line).map(amountOf);
      expect({ id, breached, open, late, met, unknown, exempt }).toEqual({
        id,
        breached: counts.breached,
        open: counts.open,
        late: counts.late,
        met: counts.met,
        unknown: counts.unknown,
        exempt: counts.exempt,
      });
      expect(all).toBe(Object.values(counts).reduce((total, count) => total + count, 0));
    }
  });

  it('puts chapters, and duties of a clause, with most breached first', async () => {
    const { body } = dutyLines(await table(140, 'zh-CN'));
    const falling = (values: readonly number[]) => expect(values).toEqual([...values].sort((a, b) => b - a));
    const breachedOf = (line: string) => amountOf(figuresOf(line)[0]);
    falling(body.filter((line) => /^\S/.test(line) && !BLIND.test(line)).map(breachedOf));
    let clause: number[] = [];
    for (const line of body) {
      if (/^ {3}\S/.test(line)) clause.push(breachedOf(line));
      else {
        falling(clause);
        clause = [];
      }
    }
  });

  it('shows a share only where there is something to take it of', async () => {
    const { body } = dutyLines(await table(140, 'zh-CN'));
    for (const line of body.filter((one) => figuresOf(one).length > 0)) {
      const [breached, , late, met] = figuresOf(line).map(amountOf);
      const [fraction, share] = figuresOf(line).slice(-2);
      const whole = breached + late + met;
      expect(fraction).toBe(whole === 0 ? '·' : `${met.toLocaleString('en')}/${whole.toLocaleString('en')}`);
      if (whole === 0) expect(share).toBe('—');
      else expect(share === '100%').toBe(met === whole);
    }
  });

  it('names the longest overdue first, by the name of whoever owes it', async () => {
    const text = await table(140, 'zh-CN');
    const overdue = [...findings.where({ status: 'breached' })]
      .filter((finding): finding is Finding & { overdueDays: number } => finding.overdueDays !== undefined)
      .sort((a, b) => b.overdueDays - a.overdueDays);
    const first = text.split('\n').find((line) => line.trimStart().startsWith(`${overdue[0].overdueDays} `))!;
    expect(first).toContain(dataset.nameOf(overdue[0].subject));
    expect(first).toContain(overdue[0].due);
    expect(first).toContain(plan.duty(overdue[0].obligation)!.title['zh-CN']);
    expect(text).toContain(
      `逾期未完成共 ${findings.count({ status: 'breached' }).toLocaleString('en-US')} 件`,
    );
  });

  it('tells how many are unknown and why, in words', async () => {
    const text = await table(140, 'en');
    expect(text).toContain(`${findings.count({ status: 'unknown' }).toLocaleString('en-US')} cannot be told`);
    expect(text).toContain('high-risk or not');
    expect(text).not.toContain('applicability-undecided');
  });

  it('says at its end of each tracked duty how many records it has, and of which day the last', async () => {
    const text = await table(140, 'zh-CN');
    const section = text.slice(text.indexOf('跟踪的责任 77 项'));
    const sample = async (name: string) =>
      (await readFile(`${SAMPLE}/${name}.csv`, 'utf8')).trimEnd().split('\n');
    const campaigns = (await sample('activities')).filter((line) => /,campaign,\S+,safety-month,/.test(line));
    const days = campaigns.map((line) => line.split(',')[2]).filter((day) => day <= '2025-06-30');
    const lines = section.split('\n');
    expect(
      lines
        .find((line) => line.includes('人人讲安全'))
        ?.trim()
        .split(/\s+/)
        .slice(0, 2),
    ).toEqual([String(days.length), days.sort().at(-1)]);
    expect(section).toContain('没有记录的 73 项：');
    expect(section).toContain('另有 70 项');
  });

  it('says which duties are only said again, and as what they are counted', async () => {
    const text = await table(140, 'zh-CN');
    expect(text).toContain('打击特种作业人员未持证上岗（特种作业人员持证上岗）');
  });

  it('does not count what is tracked among the unknown', async () => {
    const data = await folder.write('enterprises.json', JSON.stringify({ enterprises: [], assets: [] }));
    const { stdout } = await call(['check', data, '--as-of', '2025-06-30', '--lang', 'en'], { columns: 100 });
    const { dataset } = await readSource(data);
    const unknown = evaluate(plan, dataset, { asOf: '2025-06-30', obligations: scored }).count({
      status: 'unknown',
    });
    expect(stdout).toContain(`${unknown} cannot be told`);
    expect(stdout).toContain('Tables or types of record not supplied for 76 duties');
    expect(stdout).toContain('No records of 1 duty: Old direct-current');
  });

  it('takes its width from COLUMNS where the terminal does not tell, else 100', async () => {
    const widest = async (env: Record<string, string>) =>
      Math.max(...(await checkSample([], { env })).stdout.split('\n').map((line) => stringWidth(line)));
    expect(await widest({ COLUMNS: '80' })).toBe(80);
    expect(await widest({})).toBe(100);
  });

  it('is readable where nothing was supplied that a duty needs', async () => {
    const data = await folder.write('units.json', JSON.stringify({ units: [] }));
    for (const columns of [60, 80]) {
      const { code, stdout } = await call(['check', data, '--as-of', '2025-06-30'], { columns });
      expect(code).toBe(0);
      expect(stdout).toContain('没有提供所需的表');
      for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('keeps names of a file from steering the terminal or breaking a line', async () => {
    const name = `\u001b[31m有限\n公司${'很长'.repeat(200)}`;
    const data = await folder.write(
      'names.json',
      JSON.stringify({ enterprises: [{ id: 'E1', name, highRisk: 'no' }], activities: [] }),
    );
    const { stdout } = await call(['check', data, '--as-of', '2025-06-30'], { columns: 80 });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('…');
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe('colours', () => {
  it('are there in a terminal only, and not where NO_COLOR is set', async () => {
    const coloured = await checkSample([], { isTTY: true, columns: 100 });
    const plain = await checkSample([], { columns: 100 });
    const refused = await checkSample([], { isTTY: true, columns: 100, env: { NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
    expect(refused.stdout).toBe(plain.stdout);
    expect(coloured.stdout).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a colour is made of
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });

  it('are not written to a file', async () => {
    const out = folder.at('table.txt');
    await checkSample(['--out', out], { isTTY: true, columns: 100 });
    expect(await readFile(out, 'utf8')).toBe((await checkSample([], { columns: 100 })).stdout);
  });
});

describe('progress', () => {
  it('is one line that is gone at the end, in a terminal only', async () => {
    const { stderr } = await checkSample([], { isTTY: true });
    expect(stderr).toMatch(/^\r正在读取/);
    expect(stderr).not.toContain('\n');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect((await checkSample()).stderr).toBe('');
    expect((await checkSample(['--quiet'], { isTTY: true })).stderr).toBe('');
  });

  it('is gone before a sentence about what went wrong', async () => {
    const { stderr } = await call(['check', 'missing.xlsx', '--lang', 'en'], { isTTY: true });
    expect(stderr.split('\r\u001b[K').at(-1)).toMatch(/^missing\.xlsx: [^\n]+\n$/);
  });
});
