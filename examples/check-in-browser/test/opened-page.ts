import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The page, opened, with what may go wrong on it noted down. */
export class OpenedPage {
  /** Errors, warnings and violations of the policy that the browser reported. */
  readonly complaints: string[] = [];
  /** Requests to servers. */
  readonly requests: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    context.on('request', (request) => {
      if (!request.url().startsWith('blob:')) this.requests.push(request.url());
    });
  }

  /** Opens the page at an address. */
  static async open(browser: Browser, url: string, timezoneId = 'Asia/Shanghai'): Promise<OpenedPage> {
    const context = await browser.newContext({ timezoneId, locale: 'zh-CN', acceptDownloads: true });
    context.setDefaultTimeout(60_000);
    const opened = new OpenedPage(context, await context.newPage());
    await opened.page.goto(url);
    return opened;
  }

  /** Chooses files, and waits until they are checked or refused. */
  async check(files: string | { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    await this.page.getByLabel('选择文件').setInputFiles(files);
    await this.settled();
  }

  /** Waits until what was chosen is checked or refused. */
  async settled(): Promise<void> {
    await this.page.locator('#report:not([hidden])[aria-busy=false], #failure:not(:empty)').waitFor();
  }

  /** Drops a file or folder on the page, as a person does from the desktop. */
  async drop(path: string): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 250, data });
    }
  }

  /** What a button downloads. */
  async download(button: string): Promise<{ name: string; text: string; path: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: button }).click(),
    ]);
    const path = await download.path();
    return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8'), path };
  }

  /** The cells of the rows of a list, by the text of each. */
  async rows(list: string): Promise<string[][]> {
    const rows = await this.page.locator(`#list-${list} tbody tr`).all();
    return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
  }
}
