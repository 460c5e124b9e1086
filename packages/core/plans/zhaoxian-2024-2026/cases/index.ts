import targets from './00-targets.yaml';
import principals from './01-principals.yaml';
import staff from './02-staff.yaml';
import systems from './03-systems.yaml';
import public_ from './04-public.yaml';
import risk from './05-risk.yaml';
import hazards from './06-hazards.yaml';
import enforcement from './07-enforcement.yaml';
import technology from './08-technology.yaml';
import emergency from './09-emergency.yaml';
import foundations from './10-foundations.yaml';
import safeguards from './11-safeguards.yaml';

/**
 * The cases of the plan's duties, a file a chapter: the text of each file by its name, in YAML as `readCaseFile` takes
 * it once it is parsed (with merge keys, `<<`).
 *
 * @example readCaseFile(parse(cases['06-hazards.yaml'], { merge: true })).cases[0].duty
 */
const cases: Readonly<Record<string, string>> = {
  '00-targets.yaml': targets,
  '01-principals.yaml': principals,
  '02-staff.yaml': staff,
  '03-systems.yaml': systems,
  '04-public.yaml': public_,
  '05-risk.yaml': risk,
  '06-hazards.yaml': hazards,
  '07-enforcement.yaml': enforcement,
  '08-technology.yaml': technology,
  '09-emergency.yaml': emergency,
  '10-foundations.yaml': foundations,
  '11-safeguards.yaml': safeguards,
};

export default cases;
