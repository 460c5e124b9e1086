import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { licencesOf } from './licences.js';

const options = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
};

// The worker's source is put into the page's script: a worker that is started from there is bound by the policy of the
// page itself, while one with an address of its own would be bound only by the headers of whatever server it came from.
const worker = await build({ ...options, entryPoints: ['src/worker.ts'], write: false });
const define = { WORKER_SOURCE: JSON.stringify(worker.outputFiles[0].text) };

const dist = `${import.meta.dirname}/dist`;
await rm(dist, { recursive: true, force: true });
await mkdir(dist);
const page = await build({ ...options, entryPoints: ['src/main.ts'], outdir: 'dist', define });
for (const file of ['index.html', 'style.css'])
  await cp(`${import.meta.dirname}/src/${file}`, `${dist}/${file}`);
await writeFile(`${dist}/licences.txt`, await licencesOf([worker.metafile, page.metafile]));
