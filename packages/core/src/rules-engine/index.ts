export { createEngine, type PlanEngineOptions, type SubjectFacts } from './create-engine.js';
export { ABOUT_ALL } from './rule.js';
export type { FindingParams, RecordParams } from './subject-records.js';
