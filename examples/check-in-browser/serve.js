import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

// Serves dist/ on this computer alone: `node serve.js [port]`; port 0 takes a free one.
const port = Number(process.argv[2] ?? 8080);

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.txt': 'text/plain' };

/** The files that there are: nothing else is answered, whatever a request asks for. */
const files = new Map();
for (const name of ['index.html', 'style.css', 'main.js', 'licences.txt']) {
  files.set(`/${name}`, await readFile(join(import.meta.dirname, 'dist', name)));
}
files.set('/', files.get('/index.html'));

/** The policy that the page states of itself is sent as a header too; framing can be forbidden only there. */
const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(files.get('/'));

const server = createServer(({ url, method }, response) => {
  const path = url.split('?')[0];
  const body = files.get(path);
  response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-cache');
  if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  else if (!body) response.writeHead(404).end();
  else {
    const type = TYPES[extname(path) || '.html'];
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  }
});

server.on('error', ({ code, message }) => {
  console.error(
    code === 'EADDRINUSE'
      ? `端口 ${port} 已被占用，请换一个：npm start -- ${port + 1}\nPort ${port} is taken; name another: npm start -- ${port + 1}`
      : message,
  );
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
