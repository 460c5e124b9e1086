import type { DayTrace } from '../../plan/day-trace.js';
import type { Language } from '../../record/issue.js';
import type { Phrases } from './phrases.js';
import type { ConditionSpeaker } from './say-condition.js';

/** Says how a day came about: the day, and in brackets from what. */
export function sayDay(
  trace: DayTrace,
  say: Phrases,
  language: Language,
  conditions: ConditionSpeaker,
): string {
  const of = (part: DayTrace) => sayDay(part, say, language, conditions);
  const day = trace.day ?? say.noDay;
  switch (trace.kind) {
    case 'fixed':
      return day;
    case 'column':
      return trace.day === null ? say.blank(trace.label[language]) : `${trace.label[language]} ${trace.day}`;
    case 'records': {
      const kind = trace.aggregate === 'last' ? say.day.last : say.day.first;
      return say.aside(day, kind(trace.table[language]));
    }
    case 'if': {
      const reasons = conditions.reasons(trace.condition).join(say.semicolon);
      return of(trace.taken) + say.semicolon + say.day.because(reasons);
    }
    case 'plus': {
      const { part, amounts } = withoutNesting(trace);
      const isBefore = amounts.every(({ amount }) => amount !== null && amount < 0);
      const said = amounts.map(({ unit, amount }) =>
        amount === null ? say.noAmount : say.day.amount(unit, isBefore ? -amount : amount),
      );
      return say.aside(day, (isBefore ? say.day.minus : say.day.plus)(of(part), said.join(' + ')));
    }
    case 'endOfMonth':
      return say.aside(day, say.day.endOfMonth(of(trace.part)));
    case 'partway':
      return say.aside(
        day,
        say.day.partway(
          of(trace.from),
          of(trace.to),
          trace.share === null ? say.noAmount : percent(trace.share),
        ),
      );
    default: {
      const at = trace.kind === 'firstFilled' ? trace.parts.findIndex((part) => part.day !== null) : -1;
      const parts = at < 0 ? trace.parts : trace.parts.slice(0, at + 1);
      return say.aside(day, say.day[trace.kind](parts.map(of).join(say.semicolon)));
    }
  }
}

type Plus = Extract<DayTrace, { kind: 'plus' }>;

/** A sum whose first part is a sum itself, as one sum. */
function withoutNesting({ part, amounts }: Plus): Pick<Plus, 'part' | 'amounts'> {
  if (part.kind !== 'plus') return { part, amounts };
  const inner = withoutNesting(part);
  return { part: inner.part, amounts: [...inner.amounts, ...amounts] };
}

/** A share in percent, with at most one decimal; only all is 100%. */
export function percent(share: number): string {
  const tenths = Math.round(share * 1000);
  const kept = share < 1 ? Math.min(999, tenths) : tenths;
  return `${kept / 10}%`;
}
