import type { Counts } from '../agreement.js';
import type { Side } from '../measure.js';
import type { Entity } from './entities.js';

/** The twelve rules as somebody would write them down in code. */
const PREDICATES: Readonly<Record<string, (e: Entity) => boolean>> = {
  largeHighRisk: (e) => e.highRisk && e.staffCount >= 300 && e.openHazards > 0,
  chemicalUngraded: (e) => e.sectors.includes('hazchem') && e.grade === 'none' && e.staffCount > 50,
  anyAlarm: (e) => e.openHazards >= 10 || e.trainedShare < 0.1 || e.industryCode === '2611',
  builders: (e) =>
    (e.industryCode === '4710' || e.industryCode === '4813') &&
    e.sectors.includes('construction') &&
    !e.aboveScale,
  wellTrained: (e) =>
    e.trainedShare >= 0.9 && e.openHazards <= 2 && (e.grade === 'first' || e.grade === 'second'),
  notOrdinary: (e) => !(!e.highRisk && e.openHazards < 6 && e.staffCount < 400),
  gasOrFire: (e) => e.sectors.includes('town-gas') || e.sectors.includes('fire') || e.industryCode === '5165',
  untrained: (e) => e.trainedShare < 0.5 && e.staffCount > 100 && e.grade !== 'first',
  smallAndQuiet: (e) => e.staffCount <= 120 && e.openHazards === 0 && !e.highRisk,
  otherIndustry: (e) =>
    e.industryCode !== '2611' &&
    e.industryCode !== '2710' &&
    e.industryCode !== '3110' &&
    !e.sectors.includes('industry-trade') &&
    e.aboveScale,
  metalWork: (e) => e.industryCode === '3110' && (e.sectors.includes('metallurgy') || e.highRisk),
  toVisit: (e) => e.openHazards > 8 || (e.highRisk && e.trainedShare <= 0.6),
};

/** Predicates written by hand, on the plain objects. */
export function byHand(entities: readonly Entity[], passes: number): Side<Counts> {
  return {
    name: 'hand-written predicates',
    passes,
    run() {
      const counts: Record<string, number> = {};
      for (const [name, holds] of Object.entries(PREDICATES)) {
        let hits = 0;
        for (const entity of entities) if (holds(entity)) hits += 1;
        counts[name] = hits;
      }
      return counts;
    },
  };
}
