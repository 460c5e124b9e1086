import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder for the files of one test file, which is gone afterwards. */
export class Folder {
  private path = '';

  constructor() {
    beforeAll(async () => {
      this.path = await mkdtemp(join(tmpdir(), 'zhiben-cli-'));
    });
    afterAll(() => rm(this.path, { recursive: true }));
  }

  /** The path of a file in it. */
  at(name = ''): string {
    return join(this.path, name);
  }

  /** Writes a file into it and answers its path. */
  async write(name: string, content: string | Uint8Array): Promise<string> {
    await mkdir(dirname(this.at(name)), { recursive: true });
    await writeFile(this.at(name), content);
    return this.at(name);
  }
}
