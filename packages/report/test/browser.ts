import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The browser that the tests run; `npm test` installs Debian's where there is none. */
const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts the browser. Throws where there is none, and says how to get it. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(PATH)) {
    throw new Error(
      `没有浏览器 ${PATH}：请以 root 运行 apt-get install chromium fonts-noto-cjk，或用环境变量 CHROMIUM 指明浏览器。` +
        ` There is no browser ${PATH}: as root, run apt-get install chromium fonts-noto-cjk, or name one in the variable CHROMIUM.`,
    );
  }
  return chromium.launch({
    executablePath: PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}
