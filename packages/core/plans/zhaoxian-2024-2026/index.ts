import action00 from './actions/00-targets.json';
import action01 from './actions/01-principals.json';
import action02 from './actions/02-staff.json';
import action03 from './actions/03-systems.json';
import action04 from './actions/04-public.json';
import action05 from './actions/05-risk.json';
import action06 from './actions/06-hazards.json';
import action07 from './actions/07-enforcement.json';
import action08 from './actions/08-technology.json';
import action09 from './actions/09-emergency.json';
import action10 from './actions/10-foundations.json';
import action11 from './actions/11-safeguards.json';
import plan from './plan.json';
import text from './source.txt';

/**
 * 招贤镇安全生产治本攻坚三年行动工作方案(2024-2026年), as a plan document: the plan's own text, its clauses, and
 * the duties read from them: 126 that are scored, 77 that are tracked, five that are said again.
 *
 * @example loadPlan(plan).duties.length //=> 208
 */
const document = {
  ...plan,
  text,
  actions: [
    action00,
    action01,
    action02,
    action03,
    action04,
    action05,
    action06,
    action07,
    action08,
    action09,
    action10,
    action11,
  ],
};

export default document;
