export type { ComparisonAsked, ConditionAsked } from './asked.js';
export { type ConditionScope, compileCondition, type Predicate } from './compile.js';
export type { Comparison, Condition, ConditionValue, Literal } from './condition.js';
export { asOfFact, type Fact, type FactScope, type FactType, tableFacts } from './fact.js';
export type { Operator } from './operator.js';
export { OPERATORS } from './operators/index.js';
export type { Said, SeenValue } from './seen.js';
export {
  type Blame,
  blame,
  type ComparisonTrace,
  type ConditionTrace,
  restsOn,
  type TruthWord,
} from './trace.js';
export { FALSE, TRUE, type Truth, UNKNOWN } from './truth.js';
