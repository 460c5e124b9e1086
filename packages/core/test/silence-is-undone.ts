import { loadPlan } from '@zhiben/core';
import document from '../plans/zhaoxian-2024-2026/index.js';

const { neverRecorded } = document.parameters;

/** The built-in plan under the reading that what no record shows was not done, whatever kinds a ledger keeps. */
export const silenceIsUndone = loadPlan({
  ...document,
  parameters: { ...document.parameters, neverRecorded: { ...neverRecorded, values: [{ value: 'undone' }] } },
});
