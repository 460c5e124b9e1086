export type { BranchCoverage, UnseenBranch } from './branches.js';
export {
  type CaseFile,
  caseFileJsonSchema,
  type ExpectedFinding,
  type PlanCase,
  readCaseFile,
} from './case-file.js';
export { CaseFileError, type CaseFileErrorCode } from './case-file-error.js';
export type { DutyCoverage, PlanCoverage } from './coverage.js';
export type { ComparedField, Difference } from './difference.js';
export { type CaseResult, type PlanTest, testPlan } from './test-plan.js';
