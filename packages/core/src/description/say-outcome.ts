import { relationOf } from '../duty/relation.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { ComparisonDocument, OutcomeDocument, StateDocument } from '../plan/schema.js';
import type { Line } from './line.js';
import type { RowSpeaker } from './say-rows.js';

/** Says how things have to stand, day by day, and what is measured. */
export function sayOutcome(
  { states, suffices }: OutcomeDocument,
  scope: PlanScope,
  speaker: (table: string) => RowSpeaker,
): Line[] {
  const comparisons = states.flatMap((state) => comparisonsOf(state, scope));
  const { say, words } = speaker(comparisons[0].measure.from);
  const owed = states.flatMap((state) => [
    ...scopeLines(state, speaker),
    ...comparisonsOf(state, scope).map((one): Line => {
      const about = speaker(one.measure.from);
      const text = words.state(dayOf(state, about), one.measure.title[about.language], bound(one, about));
      return { about: 'owed', label: state.title?.[about.language] ?? words.labels.owed, text };
    }),
  ]);
  const measures = new Map(comparisons.map(({ measure }) => [measure.title.en, measure]));
  const evidence = [...measures.values()].map(({ title, from, when }): Line => {
    const about = speaker(from);
    const asked = about.condition(when);
    const rows = asked === '' ? about.table() : say.aside(about.table(), asked);
    return { about: 'evidence', label: title[about.language], text: rows };
  });
  const judged: Line[] =
    suffices === false ? [{ about: 'owed', label: words.labels.owed, text: say.judged }] : [];
  return [...owed, ...judged, ...evidence];
}

/** The comparisons of a state; of several readings, those of the one that is chosen. */
function comparisonsOf({ holds }: StateDocument, scope: PlanScope): readonly ComparisonDocument[] {
  if (Array.isArray(holds)) return holds;
  const { reading, readings } = holds;
  return readings[String(scope.constant(reading.parameter, 'holds/reading'))];
}

function scopeLines({ scope }: StateDocument, speaker: (table: string) => RowSpeaker): Line[] {
  if (!scope) return [];
  const about = speaker(scope.from);
  const asked = about.condition(scope.when);
  const text = asked === '' ? about.table() : about.table() + about.say.comma + asked;
  return [{ about: 'applies', label: about.say.labels.applies, text }];
}

function dayOf({ at }: StateDocument, speaker: RowSpeaker): string {
  if (typeof at === 'string' || !('monthEnds' in at)) return speaker.value(at);
  const { months, to } = at.monthEnds;
  return speaker.words.monthEnds(speaker.value(months), speaker.value(to));
}

function bound(comparison: ComparisonDocument, speaker: RowSpeaker): string {
  const [relation, to] = relationOf(comparison);
  const { say } = speaker;
  const isDay = typeof to === 'object' && 'sameOn' in to;
  return say.relation[relation](isDay ? speaker.words.onDay(speaker.value(to.sameOn)) : speaker.value(to));
}
