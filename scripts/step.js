import { spawn } from 'node:child_process';

/**
 * Runs commands, one after the other, as one line: `building… done (9 s)`. What they print is shown only when one
 * of them fails. Answers whether all succeeded.
 */
export async function step(name, commands, env = {}) {
  const begin = performance.now();
  process.stdout.write(`${name}… `);
  for (const command of commands) {
    const { ok, output } = await run(command, env);
    if (!ok) {
      console.log(`failed\n\n$ ${command.join(' ')}\n${output}`);
      return false;
    }
  }
  console.log(`done (${Math.round((performance.now() - begin) / 1000)} s)`);
  return true;
}

function run([program, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
