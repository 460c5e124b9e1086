import type { DutyDescription, Passage, PlanDescription } from '@zhiben/core';

/** A passage of the text, with the duties whose quote begins in it and the notes first met there. */
export interface Block {
  readonly passage: Passage;
  readonly duties: readonly DutyDescription[];
  /** Places of the notes. */
  readonly annotations: readonly number[];
}

/** The text of a clause, or of what stands between headings and clauses. */
export interface Unit {
  readonly clause?: string;
  readonly blocks: readonly Block[];
}

/** A part or chapter: its headings, and what comes under them. */
export interface Section {
  readonly chapter?: string;
  readonly headings: readonly Passage[];
  readonly units: readonly Unit[];
}

/** A plan's text as it is laid out. */
export interface Outline {
  readonly sections: readonly Section[];
  /** Duties whose words are not in the text, by clause. */
  readonly unplaced: ReadonlyMap<string, readonly DutyDescription[]>;
  /** By id, the number that a duty bears in its clause. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Lays out a description: sections by headings, units by clauses, cards at the passage in which their quote begins. */
export function outlineOf(plan: PlanDescription): Outline {
  const byId = new Map(plan.duties.map((duty) => [duty.id, duty]));
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const number = ({ id, clause }: DutyDescription) => {
    counts.set(clause, (counts.get(clause) ?? 0) + 1);
    numbers.set(id, counts.get(clause)!);
  };
  const noted = new Set<number>();
  const blockOf = (passage: Passage): Block => {
    const duties = passage.segments.flatMap(({ begins }) => begins.map((id) => byId.get(id)!));
    for (const duty of duties) number(duty);
    const here = [...new Set(passage.segments.flatMap(({ annotations }) => annotations))];
    const annotations = here.filter((at) => !noted.has(at));
    for (const at of annotations) noted.add(at);
    return { passage, duties, annotations };
  };
  const sections: { chapter?: string; headings: Passage[]; units: { clause?: string; blocks: Block[] }[] }[] =
    [];
  for (const passage of plan.passages) {
    let section = sections.at(-1);
    const isHeading = passage.kind === 'heading';
    if (!section || (isHeading && section.units.length > 0)) {
      section = { headings: [], units: [] };
      sections.push(section);
    }
    if (isHeading) {
      section.headings.push(passage);
      section.chapter = passage.chapter;
      continue;
    }
    const last = section.units.at(-1);
    if (last && last.clause === passage.clause && passage.kind !== 'clause')
      last.blocks.push(blockOf(passage));
    else section.units.push({ clause: passage.clause, blocks: [blockOf(passage)] });
  }
  const unplaced = new Map<string, DutyDescription[]>();
  for (const duty of plan.duties) {
    if (numbers.has(duty.id)) continue;
    number(duty);
    unplaced.set(duty.clause, [...(unplaced.get(duty.clause) ?? []), duty]);
  }
  return { sections, unplaced, numbers };
}
