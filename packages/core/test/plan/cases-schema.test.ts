import { join } from 'node:path';
import { caseFileJsonSchema } from '@zhiben/core';
import { expect, it } from 'vitest';

const FILE = join(import.meta.dirname, '..', '..', 'cases.schema.json');

it('the package carries the JSON Schema of cases (renew it with: npx vitest run -u cases-schema)', async () => {
  await expect(`${JSON.stringify(caseFileJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE);
});
