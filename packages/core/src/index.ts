export type {
  FirstOf,
  PassedBecause,
  PassedRecord,
  RecordPlace,
  RecordsConsidered,
} from './aggregate/index.js';
export { type Applied, type Book, type BookOptions, openBook, type Transition } from './book/book.js';
export * from './case/index.js';
export * from './condition/index.js';
export * from './day/index.js';
export * from './description/index.js';
export { isScored } from './duty/index.js';
export { type EvaluateOptions, evaluate } from './evaluate.js';
export { type Change, compare } from './finding/compare.js';
export type {
  Explanation,
  ExplanationLine,
  ParameterGrounds,
  Remedy,
} from './finding/explanation.js';
export type { Finding } from './finding/finding.js';
export { type FindingFilter, type FindingKey, Findings } from './finding/findings.js';
export type * from './finding/grounds.js';
export type * from './finding/ladder-case.js';
export type { DueItem, UndecidedItem } from './finding/schedule-duty.js';
export { REASONS, type Reason, STATUSES, type Status } from './finding/status.js';
export { type Ladder, type LadderOptions, ladder } from './ladder.js';
export { checkPlan } from './plan/check/check-plan.js';
export type { PlanWarning, PlanWarningCode } from './plan/check/warning.js';
export type { DayTrace } from './plan/day-trace.js';
export { overlayJsonSchema, planJsonSchema } from './plan/json-schema.js';
export { type LoadOptions, loadPlan } from './plan/load.js';
export { baseOf } from './plan/overlay/base-of.js';
export type { ChangeFacts, PlanChange } from './plan/overlay/plan-change.js';
export { type OverlayDocument, overlaySchema } from './plan/overlay/schema.js';
export type { Plan } from './plan/plan.js';
export { type PlanDocument, planSchema, type Text } from './plan/schema.js';
export { PlanError, type PlanErrorCode } from './plan-error.js';
export * from './record/index.js';
export { type Schedule, type ScheduleOptions, schedule } from './schedule.js';
export { findingOn, type Stretch, type Timeline, type TimelineOptions, timelines } from './timeline.js';
