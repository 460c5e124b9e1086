export type {
  FirstOf,
  PassedBecause,
  PassedRecord,
  RecordPlace,
  RecordsConsidered,
} from './aggregate/index.js';
export * from './case/index.js';
export * from './condition/index.js';
export * from './day/index.js';
export { isScored } from './duty/index.js';
export { type EvaluateOptions, evaluate } from './evaluate.js';
export type {
  Explanation,
  ExplanationLine,
  ParameterGrounds,
  Remedy,
} from './finding/explanation.js';
export type { Finding } from './finding/finding.js';
export { type FindingFilter, type FindingKey, Findings } from './finding/findings.js';
export type * from './finding/grounds.js';
export type { DueItem, UndecidedItem } from './finding/schedule-duty.js';
export { REASONS, type Reason, STATUSES, type Status } from './finding/status.js';
export type { DayTrace } from './plan/day-trace.js';
export { planJsonSchema } from './plan/json-schema.js';
export { type LoadOptions, loadPlan } from './plan/load.js';
export type { Plan } from './plan/plan.js';
export { type PlanDocument, planSchema, type Text } from './plan/schema.js';
export { PlanError, type PlanErrorCode } from './plan-error.js';
export * from './record/index.js';
export { type Schedule, type ScheduleOptions, schedule } from './schedule.js';
export { findingOn, type Stretch, type Timeline, type TimelineOptions, timelines } from './timeline.js';
