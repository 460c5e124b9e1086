import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { version } from '../package.json';
import { call } from './call.js';

const chinese = /[\u4e00-\u9fff]/;

describe('zhiben', () => {
  it('tells its version', async () => {
    expect(await call(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([[[]], [['--help']], [['-h']]])('answers %j with its help', async (args) => {
    const { code, stdout, stderr } = await call(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('zhiben check');
  });

  it.each(['zh-CN', 'en'])(
    'has a help of zhiben check in %s that names every option and exit status',
    async (lang) => {
      const { code, stdout } = await call(['check', '--help', '--lang', lang]);
      expect(code).toBe(0);
      for (const option of [
        'as-of',
        'known-at',
        'plan',
        'format',
        'json',
        'out',
        'issues',
        'fail-on',
        'lang',
        'quiet',
        'help',
      ]) {
        expect(stdout).toContain(`--${option}`);
      }
      for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
      for (const status of [0, 1, 2]) expect(stdout).toMatch(new RegExp(`^  ${status}  `, 'm'));
    },
  );

  it('takes --lang before the command too', async () => {
    const { stdout } = await call(['--lang', 'en', 'check', '--help']);
    expect(stdout).toContain('Usage: zhiben check DATA');
  });
});

describe('the language', () => {
  const speaksChinese = async (args: readonly string[], env: Record<string, string>) =>
    chinese.test((await call([...args, '--nothing'], { env })).stderr);

  it('is Chinese where nothing says otherwise', async () => {
    expect(await speaksChinese([], {})).toBe(true);
    expect(await speaksChinese([], { LANG: 'C.UTF-8' })).toBe(true);
    expect(await speaksChinese([], { LANG: 'de_DE.UTF-8' })).toBe(true);
  });

  it('is English where the environment is', async () => {
    expect(await speaksChinese([], { LANG: 'en_GB.UTF-8' })).toBe(false);
    expect(await speaksChinese([], { LC_MESSAGES: 'en_US', LANG: 'zh_CN' })).toBe(false);
    expect(await speaksChinese([], { LC_ALL: 'zh_CN', LC_MESSAGES: 'en_US', LANG: 'en_US' })).toBe(true);
  });

  it('is the one that the call asks for', async () => {
    expect(await speaksChinese(['--lang', 'en'], {})).toBe(false);
    expect(await speaksChinese(['--lang', 'zh-CN'], { LANG: 'en_US.UTF-8' })).toBe(true);
  });
});
