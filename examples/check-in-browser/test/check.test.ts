import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { evaluate, type Findings, isScored, loadPlan, type Reading, STATUSES } from '@zhiben/core';
import plan from '@zhiben/core/plans/zhaoxian-2024-2026';
import { readSource } from '@zhiben/io';
import axe, { type AxeResults } from 'axe-core';
import iconv from 'iconv-lite';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.js';
import { OpenedPage } from './opened-page.js';
import { bundle, ownServer, plainServer, type Running } from './servers.js';

const SAMPLE = join(import.meta.dirname, '../../data/zhaoxian-sample.xlsx');
const DIST = join(import.meta.dirname, '../dist');

let browser: Browser;
let server: Running;

beforeAll(async () => {
  bundle();
  browser = await startBrowser();
  server = await ownServer();
}, 120_000);

afterAll(async () => {
  server?.stop();
  await browser?.close();
});

const csvFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer });

describe('the sample ledger, checked in the browser', () => {
  let opened: OpenedPage;
  let reading: Reading;
  let findings: Findings;

  beforeAll(async () => {
    reading = await readSource(SAMPLE);
    findings = evaluate(loadPlan(plan), reading.dataset, { asOf: '2025-06-30' });
    opened = await OpenedPage.open(browser, server.url);
    await opened.page.getByLabel('截至日期').fill('2025-06-30');
    // Once the page is open, it needs nobody.
    await opened.context.setOffline(true);
    await opened.check(SAMPLE);
  }, 120_000);

  it('has as many findings of each status as in Node', async () => {
    for (const status of STATUSES.filter((one) => one !== 'not-applicable' && one !== 'tracked')) {
      const shown = await opened.page.locator(`#count-${status}`).textContent();
      expect([status, shown]).toEqual([status, findings.count({ status }).toLocaleString('en-US')]);
    }
  });

  it('has as many findings overdue of each duty as in Node', async () => {
    const rows = await opened.rows('duties');
    const shown = Object.fromEntries(rows.map(([title, , breached]) => [title, Number(breached)]));
    const scored = loadPlan(plan).duties.filter(isScored);
    const counts = findings.where({ obligation: scored.map(({ id }) => id) }).tally();
    const expected = [...counts].map(([id, { breached }]) => [
      loadPlan(plan).duty(id)!.title['zh-CN'],
      breached,
    ]);
    expect(shown).toEqual(Object.fromEntries(expected));
  });

  it('says of tracked duties how many records there are, and of which day the last', async () => {
    const rows = await opened.rows('tracked');
    const tracked = [...findings.where({ status: 'tracked' })].filter(({ counted }) => counted! > 0);
    expect(rows.map((cells) => cells.slice(2))).toEqual(
      tracked.map(({ counted, doneOn }) => [String(counted), doneOn]),
    );
    expect(rows.length).toBeGreaterThan(2);
  });

  it('says of each table what became of the rows that were read', async () => {
    const figures = (await opened.rows('tables')).map((cells) =>
      cells.slice(1, 5).map((cell) => Number(cell.replace(',', ''))),
    );
    const expected = Object.values(reading.counts).map(({ read, accepted, rejected, duplicate }) => [
      read,
      accepted,
      rejected,
      duplicate,
    ]);
    expect(figures).toEqual(expected);
    for (const [read, accepted, rejected, duplicate] of figures)
      expect(read).toBe(accepted + rejected + duplicate);
  });

  it('names who is longest overdue, by how many days', async () => {
    const [first] = await opened.rows('overdue');
    const all = [...findings.where({ status: 'breached' })].sort(
      (a, b) => (b.overdueDays ?? 0) - (a.overdueDays ?? 0),
    );
    expect(first[0]).toBe(reading.dataset.nameOf(all[0].subject));
    expect(first.at(-1)).toBe(String(all[0].overdueDays));
  });

  it('gives every finding as CSV with a byte order mark', async () => {
    const { name, text } = await opened.download('下载 CSV：全部核查结果');
    expect(name).toBe('全部核查结果 2025-06-30.csv');
    expect(text.startsWith('\ufeff责任,条款,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(1 + findings.length);
  });

  it('gives the workbook with the issues written on it', async () => {
    const { name, path } = await opened.download('下载标注后的工作簿');
    expect(name).toBe('标注 zhaoxian-sample.xlsx');
    const copy = join(dirname(path), 'copy.xlsx');
    copyFileSync(path, copy);
    expect(readFileSync(copy).includes('xl/comments')).toBe(true);
    const { issues, counts } = await readSource(copy);
    expect({ issues, counts }).toEqual({ issues: reading.issues, counts: reading.counts });
    expect(issues.length).toBeGreaterThan(0);
  });

  it('judges as of another day without the files being chosen again', async () => {
    await opened.page.getByLabel('截至日期').fill('2024-12-31');
    await opened.page.getByRole('heading', { name: '截至 2024-12-31 的核查结果' }).waitFor();
    const count = evaluate(loadPlan(plan), reading.dataset, { asOf: '2024-12-31' }).count({
      status: 'breached',
    });
    expect(await opened.page.locator('#count-breached').textContent()).toBe(String(count));
  });

  it('speaks English when asked', async () => {
    await opened.page.getByRole('button', { name: 'English' }).click();
    await opened.page.getByRole('heading', { name: 'Findings as of 2024-12-31' }).waitFor();
    expect(await opened.page.locator('html').getAttribute('lang')).toBe('en');
    await opened.page.getByRole('heading', { name: 'Data issues' }).waitFor();
  });

  it('has no fault that a check of accessibility finds', async () => {
    const { page } = opened;
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });

  it('asked no server for anything, and broke no rule of its policy', () => {
    expect(opened.requests.every((url) => url.startsWith(server.url))).toBe(true);
    expect(opened.requests.map((url) => url.slice(server.url.length))).toEqual(['', 'style.css', 'main.js']);
    expect(opened.complaints).toEqual([]);
  });
});

describe('CSV files in GBK', () => {
  const enterprises = iconv.encode(
    '企业编号,企业名称,是否高危行业,开业日期\nE1,"=HYPERLINK(""http://x"")\n招贤化工厂",是,2020-01-01\nE1,重复的一行,是,2020-01-01\n',
    'gbk',
  );
  const activities = iconv.encode(
    '记录编号,记录类型,类别,日期,实施单位\nA1,演练,疏散逃生,2025-06-30,E1\nA2,演练,疏散逃生,2025-02-30,E1\n',
    'gbk',
  );
  let opened: OpenedPage;
  let folder: string;

  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'zhiben-drop-')), '台账');
    mkdirSync(folder);
    writeFileSync(join(folder, '企业.csv'), enterprises);
    writeFileSync(join(folder, '工作记录.csv'), activities);
    opened = await OpenedPage.open(browser, server.url);
    await opened.page.getByLabel('截至日期').fill('2025-06-30');
    await opened.drop(folder);
    await opened.settled();
  }, 120_000);

  afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

  it('are read from a folder that is dropped', async () => {
    const rows = await opened.rows('tables');
    expect(rows.map((cells) => cells.slice(0, 5))).toEqual([
      ['企业', '2', '1', '0', '1'],
      ['工作记录', '2', '1', '1', '0'],
    ]);
  });

  it('say of the drills which half-years lack one', async () => {
    const [drills] = (await opened.rows('duties')).filter(
      ([title]) => title === '高危企业每半年疏散逃生演练',
    );
    // 2024-H1 and 2024-H2 without a drill, 2025-H1 with one on its last day.
    expect(drills.slice(2, 6)).toEqual(['2', '0', '0', '1']);
  });

  it('show each issue with its table, its row, its header and a sentence', async () => {
    expect(await opened.rows('issues')).toEqual([
      ['企业', '3', '企业编号', 'E1', expect.stringContaining('“E1”重复')],
      ['工作记录', '3', '日期', '2025-02-30', expect.stringContaining('“2025-02-30”不是可识别的日期')],
    ]);
  });

  it('cannot bring a formula into a file that is downloaded', async () => {
    const { text } = await opened.download('下载 CSV：逾期最久的事项');
    expect(text).toContain('"\'=HYPERLINK(""http://x"")\n招贤化工厂"');
    expect(text).not.toMatch(/(^|[,\n])"?=/);
  });

  it('are read the same when they are chosen', async () => {
    const before = await opened.rows('duties');
    await opened.check([csvFile('工作记录.csv', activities), csvFile('企业.csv', enterprises)]);
    expect(await opened.rows('duties')).toEqual(before);
  });
});

describe('a file that cannot be read', () => {
  it('is refused in one sentence, in either language, and leaves no report', async () => {
    const { page, ...opened } = await OpenedPage.open(browser, server.url);
    await page.getByLabel('选择文件').setInputFiles([csvFile('坏.xlsx', Buffer.from('不是工作簿'))]);
    const alert = page.getByRole('alert');
    await alert
      .filter({ hasText: '坏.xlsx: 扩展名与内容不符：内容是文本；请在 Excel 中打开，另存为 .xlsx' })
      .waitFor();
    expect(await page.locator('#report').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'English' }).click();
    await alert.filter({ hasText: 'its ending belies it: it is text' }).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('does not keep a good one from being checked after it', async () => {
    const opened = await OpenedPage.open(browser, server.url);
    await opened.check([csvFile('坏.csv', Buffer.from('a,b\n1,2\n'))]);
    await opened.check(SAMPLE);
    expect(await opened.page.getByRole('alert').textContent()).toBe('');
    await opened.page.getByText('核查完成：读取 8,541 行').waitFor();
  });
});

it('takes the day that it is in Shanghai, wherever the computer is', async () => {
  const { page } = await OpenedPage.open(browser, server.url, 'America/New_York');
  await page.clock.setFixedTime('2025-06-30T16:00:00Z');
  await page.reload();
  expect(await page.getByLabel('截至日期').inputValue()).toBe('2025-07-01');
});

describe('the policy', () => {
  it('is sent as a header by the server, as the page states it', async () => {
    const stated = /Content-Security-Policy"\s+content="([^"]+)"/.exec(
      readFileSync(join(DIST, 'index.html'), 'utf8'),
    )?.[1];
    expect(stated).toContain("default-src 'none'");
    expect(stated).toContain("connect-src 'none'");
    const { headers } = await fetch(server.url);
    expect(headers.get('content-security-policy')).toBe(`${stated}; frame-ancestors 'none'`);
  });

  it('keeps page and worker from sending anything, on a server that sends no policy too', async () => {
    const plain = await plainServer();
    expect((await fetch(plain.url)).headers.get('content-security-policy')).toBeNull();
    const opened = await OpenedPage.open(browser, plain.url);
    await opened.check(SAMPLE);
    const send = (url: string) =>
      fetch(url).then(
        () => 'sent',
        () => 'refused',
      );
    expect(await opened.page.evaluate(send, plain.url)).toBe('refused');
    expect(await opened.page.workers()[0].evaluate(send, plain.url)).toBe('refused');
    plain.stop();
  });
});
