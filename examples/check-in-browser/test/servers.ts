import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';

const EXAMPLE = join(import.meta.dirname, '..');

/** A server that is running, until it is stopped. */
export interface Running {
  readonly url: string;
  stop(): void;
}

/** Bundles the page; the packages have to be built. */
export function bundle(): void {
  execFileSync(process.execPath, ['bundle.js'], { cwd: EXAMPLE });
}

/** The example's own server, on a free port. */
export async function ownServer(): Promise<Running> {
  const child = spawn(process.execPath, ['serve.js', '0'], {
    cwd: EXAMPLE,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(createInterface(child.stdout), 'line');
  return { url, stop: () => child.kill() };
}

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/** A server of the kind that is found anywhere: it sends files, and no policy. */
export async function plainServer(): Promise<Running> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/html');
    response.end(readFileSync(join(EXAMPLE, 'dist', path)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => server.close(),
  };
}
