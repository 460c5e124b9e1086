import { existsSync } from 'node:fs';
import { step } from './step.js';

/** What the tests of pages need of Debian's packages, each with a file that shows it to be there. */
const needed = new Map([
  ['chromium', '/usr/bin/chromium'],
  ['fonts-noto-cjk', '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
]);

/**
 * Installs a browser and a Chinese font with apt, unless they are there or the variable CHROMIUM names a browser. Says
 * what to do where that is left to somebody else. Answers whether all is there.
 */
export async function chromium() {
  const missing = [...needed].filter(([, file]) => !existsSync(file)).map(([name]) => name);
  if (process.env.CHROMIUM || missing.length === 0) return true;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const commands = [['apt-get', 'update'], install];
    return step(`installing ${missing.join(' and ')}`, commands, { DEBIAN_FRONTEND: 'noninteractive' });
  }
  console.log(
    `missing for the tests of pages: ${missing.join(', ')}; on Debian, run: sudo ${install.join(' ')}\n` +
      'or name a browser, as in: CHROMIUM=/path/to/chrome npm test',
  );
  return false;
}
