import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hash } from './hash.js';

/**
 * Does a piece of work unless it already succeeded with the same inputs and its outputs are untouched. The inputs are
 * hashed before the work, so that an edit made meanwhile is seen the next time.
 */
export async function once(name, inputs, outputs, work) {
  const stamp = `node_modules/.zhiben-${name}`;
  const before = hash(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === before + hash(outputs)) return true;
  rmSync(stamp, { force: true });
  const ok = await work();
  if (ok) writeFileSync(stamp, before + hash(outputs));
  return ok;
}
