export { type ConditionScope, compileCondition, type Predicate } from './compile.js';
export type { Comparison, Condition, ConditionValue, Literal } from './condition.js';
export { asOfFact, type Fact, type FactScope, type FactType, tableFacts } from './fact.js';
export type { Operator } from './operator.js';
export { OPERATORS } from './operators/index.js';
export { FALSE, TRUE, type Truth, UNKNOWN } from './truth.js';
