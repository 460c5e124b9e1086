import { join } from 'node:path';
import { overlayJsonSchema, planJsonSchema } from '@zhiben/core';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import overlay from '../../plans/examples/jiangxi-construction-2025/index.js';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const FILE = join(import.meta.dirname, '..', '..', 'plan.schema.json');

describe('the JSON Schema of plan documents', () => {
  it('is the one that the package carries (renew it with: npx vitest run -u json-schema)', async () => {
    await expect(`${JSON.stringify(planJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE);
  });

  it('accepts the built-in plan', () => {
    const validate = new Ajv({ strict: false }).compile(planJsonSchema());
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['an unknown kind of duty', { kind: 'wish' }],
    ['a duty without its words', { quote: undefined }],
    ['an unknown period', { every: 'week' }],
    ['a key that no kind has', { often: true }],
  ])('refuses %s', (_, change) => {
    const bad = JSON.parse(JSON.stringify(document)) as typeof document;
    Object.assign(bad.actions[1].duties[0], change);
    const validate = new Ajv({ strict: false }).compile(planJsonSchema());
    expect(validate(JSON.parse(JSON.stringify(bad)))).toBe(false);
  });
});

describe('the JSON Schema of overlay documents', () => {
  const file = join(import.meta.dirname, '..', '..', 'overlay.schema.json');

  it('is the one that the package carries (renew it with: npx vitest run -u json-schema)', async () => {
    await expect(`${JSON.stringify(overlayJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('accepts the built-in overlay, and refuses a change without a reason', () => {
    const validate = new Ajv({ strict: false }).compile(overlayJsonSchema());
    expect(validate(overlay), JSON.stringify(validate.errors)).toBe(true);
    const [{ reason: _, ...bad }] = overlay.changes;
    expect(validate({ ...overlay, changes: [bad] })).toBe(false);
  });
});
