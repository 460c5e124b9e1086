import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const DIST = pathToFileURL(join(import.meta.dirname, '..', 'dist')).href;

it('the built package never makes code from text, not even to find out whether it may', () => {
  const script = `
    let made = 0;
    const Original = Function;
    globalThis.Function = new Proxy(Original, { construct: (...a) => (made++, Reflect.construct(...a)), apply: (...a) => (made++, Reflect.apply(...a)) });
    globalThis.eval = () => { made++; };
    const { evaluate, loadPlan, readDataset, rowSchema, TABLES } = await import('${DIST}/index.js');
    const { default: plan } = await import('${DIST}/plans/zhaoxian-2024-2026.js');
    const { dataset } = readDataset({ enterprises: [{ id: 'E1', name: '厂' }] }, { manifest: { covers: {} } });
    const { length } = evaluate(loadPlan(plan), dataset, { asOf: '2025-06-30' });
    rowSchema(TABLES.units).safeParse({});
    console.log(length > 0, made);
  `;
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script];
  expect(execFileSync(process.execPath, flags, { encoding: 'utf8' }).trim()).toBe('true 0');
});
