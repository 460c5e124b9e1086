import * as core from '@zhiben/core';
import * as io from '@zhiben/io';
import { expect, test } from 'vitest';

test('io and core are imported by their package names, without a build', () => {
  expect(core).toBeDefined();
  expect(io).toBeDefined();
});
