import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const skipped = new Set(['node_modules', 'dist', 'test']);

/** One hash over the names and contents of files, and of all files in folders; a path that is not there counts as none. */
export function hash(paths) {
  const sum = createHash('sha256');
  for (const path of paths)
    for (const file of filesIn(path)) sum.update(`${file}\0`).update(readFileSync(file));
  return sum.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.filter((name) => !skipped.has(name)).flatMap((name) => filesIn(`${path}/${name}`));
}
