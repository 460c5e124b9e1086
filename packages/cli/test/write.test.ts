import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../src/output/write.js';
import { Folder } from './folder.js';

const folder = new Folder();
const SOURCE = join(import.meta.dirname, '../src');

/** Makes JavaScript of a source file and of those that it imports, in a folder of their own. */
async function translate(file: string, into: string, done = new Set<string>()): Promise<void> {
  if (done.has(file)) return;
  done.add(file);
  const { outputText } = ts.transpileModule(await readFile(join(SOURCE, `${file}.ts`), 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  });
  await mkdir(dirname(join(into, file)), { recursive: true });
  await writeFile(join(into, `${file}.js`), outputText);
  for (const [, path] of outputText.matchAll(/from '(\.[^']*)\.js'/g)) {
    await translate(join(dirname(file), path), into, done);
  }
}

/** Writes a file part after part, without end, and says so once it has begun. */
const ENDLESS = `
import { setTimeout } from 'node:timers/promises';
import { writeWhole } from './output/write.js';
async function* parts() {
  for (let part = 0; ; part++) {
    yield new Uint8Array(65536).fill(65);
    if (part === 3) process.stdout.write('writing');
    await setTimeout(5);
  }
}
await writeWhole(process.argv[2], parts());
`;

describe('writing a file', () => {
  it('takes texts and bytes, at once and bit by bit', async () => {
    async function* bitByBit() {
      yield 'b';
      await setTimeout(1);
      yield new Uint8Array([0, 255]);
    }
    await writeWhole(folder.at('once'), ['a治', new Uint8Array([0, 255])]);
    await writeWhole(folder.at('bits'), bitByBit());
    expect([...(await readFile(folder.at('once')))]).toEqual([0x61, 0xe6, 0xb2, 0xbb, 0, 255]);
    expect([...(await readFile(folder.at('bits')))]).toEqual([0x62, 0, 255]);
  });

  it('leaves an older file as it was, and nothing else, where a part cannot be made', async () => {
    const path = await folder.write('older', 'as it was');
    async function* failing() {
      yield 'half';
      throw new Error('no more');
    }
    await expect(writeWhole(path, failing())).rejects.toThrow('no more');
    expect(await readFile(path, 'utf8')).toBe('as it was');
    expect((await readdir(folder.at())).filter((name) => name.includes('older'))).toEqual(['older']);
  });

  it('listens to no signal once it is done', async () => {
    const before = process.listenerCount('SIGINT');
    await writeWhole(folder.at('done'), ['x']);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

describe.skipIf(process.platform === 'win32')('a process that is asked to end while it writes', () => {
  let program: string;

  beforeAll(async () => {
    await translate('output/write', folder.at('js'));
    await writeFile(folder.at('js/package.json'), '{ "type": "module" }');
    program = folder.at('js/endless.js');
    await writeFile(program, ENDLESS);
  });

  /** Starts the program, waits until it writes, and sends the signal. */
  async function interrupted(path: string, signal: NodeJS.Signals): Promise<[number | null, string | null]> {
    const child: ChildProcess = spawn(process.execPath, [program, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout!.once('data', resolve));
    const files = await readdir(dirname(path));
    expect(files.filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    child.kill(signal);
    return new Promise((resolve) => child.once('exit', (code, by) => resolve([code, by])));
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s ends by it, leaves nothing half written, and an older file as it was',
    async (signal) => {
      await mkdir(folder.at(signal));
      const path = await folder.write(`${signal}/findings.csv`, 'as it was');
      // A shell tells of an end by a signal as 128 and its number: 130 for SIGINT, 143 for SIGTERM.
      expect(await interrupted(path, signal)).toEqual([null, signal]);
      expect(await readdir(dirname(path))).toEqual(['findings.csv']);
      expect(await readFile(path, 'utf8')).toBe('as it was');
    },
  );
});
