import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '..', '..', 'src');
const IMPORTS = /^(?:import|export) (?!type )(?:[^'";]*? from )?'([^']+)';$/gm;

/** The packages that an entry loads, by itself or by what it imports. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
    if (!name.startsWith('.')) packages.add(name);
    else if (name.endsWith('.js')) {
      for (const one of packagesOf(join(dirname(file), name.replace(/js$/, 'ts')), seen)) packages.add(one);
    }
  }
  return packages;
}

it('only the entry of its own loads json-rules-engine', () => {
  const core = packagesOf(join(SOURCES, 'index.ts'));
  expect(core).toContain('zod');
  expect(core).not.toContain('json-rules-engine');
  expect(packagesOf(join(SOURCES, 'rules-engine', 'index.ts'))).toContain('json-rules-engine');
});
