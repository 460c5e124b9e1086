import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { planPage } from '@zhiben/report';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.js';
import { hostilePlan, plan } from './plans.js';

const folder = mkdtempSync(join(tmpdir(), 'zhiben-report-'));
const addresses = Object.fromEntries(
  Object.entries({
    chinese: planPage(plan),
    english: planPage(plan, { language: 'en' }),
    hostile: planPage(hostilePlan()),
  }).map(([name, page]) => {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, page);
    return [name, pathToFileURL(path).href];
  }),
);

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page from its file; gives what the browser complained of, and asked for elsewhere. */
async function open(address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address.split('#')[0]) complaints.push(request.url());
  });
  await page.goto(address);
  return { page, complaints, close: () => context.close() };
}

const backgrounds = (page: Page, selector: string) =>
  page.evaluate<string[]>(
    `Array.from(document.querySelectorAll('${selector}'), (one) => getComputedStyle(one).backgroundColor)`,
  );

describe.each(['chinese', 'english', 'hostile'])('the %s page, opened from its file', (name) => {
  it('complains of nothing and asks for nothing', async () => {
    const { complaints, close } = await open(addresses[name]);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    const { page, close } = await open(addresses[name], { colorScheme, bypassCSP: true });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary])).toEqual([]);
    await close();
  });
});

describe('the page on a screen', () => {
  it.each([360, 390, 800, 1280, 1920])('of %d pixels needs no scrolling sideways', async (width) => {
    const { page, close } = await open(addresses.chinese, { viewport: { width, height: 900 } });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await close();
  });

  it('has cards beside the paragraph where it is wide, and under it where it is narrow', async () => {
    for (const [width, isBeside] of [
      [1280, true],
      [390, false],
    ] as const) {
      const { page, close } = await open(addresses.chinese, { viewport: { width, height: 900 } });
      const words = (await page.locator('#clause-19 .words').nth(1).boundingBox())!;
      const card = (await page.locator('[id="duty-M19.db.2024"]').boundingBox())!;
      expect(card.x >= words.x + words.width).toBe(isBeside);
      expect(card.y >= words.y + words.height).toBe(!isBeside);
      await close();
    }
  });

  it('lights up the words of the card that a link led to, all of them and no others', async () => {
    const { page, close } = await open(`${addresses.chinese}#duty-M1.report.monthly`, {
      viewport: { width: 1280, height: 900 },
    });
    await page.mouse.move(0, 0);
    const words = await page.locator('#clause-1 mark').allTextContents();
    const colours = await backgrounds(page, '#clause-1 mark');
    const lit = colours[words.findIndex((text) => text.includes('汇报一次'))];
    expect(words.filter((_, at) => colours[at] === lit).join('')).toBe(
      '每月开展一次针对性隐患排查,汇报一次整治工作进展',
    );
    expect(colours.length).toBeGreaterThan(2);
    await close();
  });

  it('leads from a number to its card and back by the keyboard', async () => {
    const { page, close } = await open(addresses.chinese);
    await page.locator('[id="words-M8.drill.highrisk"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#duty-M8\.drill\.highrisk$/);
    await page.locator('[id="duty-M8.drill.highrisk"] a.back').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#words-M8\.drill\.highrisk$/);
    await close();
  });
});

describe('the page on paper', () => {
  it('is A4', async () => {
    const { page, close } = await open(addresses.chinese);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(10);
    for (const [, width, height] of boxes) {
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    }
    await close();
  });
});
