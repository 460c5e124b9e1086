import type { Predicate } from '../condition/compile.js';
import { type Fact, viewFor, viewOf } from '../condition/fact.js';
import { FALSE, TRUE } from '../condition/truth.js';
import type { CaseTable } from '../duty/case-rows.js';
import { PHRASES } from '../finding/explain/lines.js';
import { ConditionSpeaker } from '../finding/explain/say-condition.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RowScope } from '../plan/row-scope.js';
import type { Text } from '../plan/schema.js';
import type { Language } from '../record/issue.js';
import type { Scene } from '../record/scene.js';
import type { View } from '../record/view.js';
import type { Leaf } from './selectors.js';

/** A question of a plan that no case has answered so. */
export interface UnseenBranch {
  /** Where it stands: `bound/when/all/0`. */
  readonly path: string;
  /** What it asks. */
  readonly asks: Text;
  /** The answer that was not seen. */
  readonly answer: boolean;
}

/** How many answers, true and false, the cases have shown of the questions that a part of a plan asks. */
export interface BranchCoverage {
  /** Two for each question. */
  readonly total: number;
  readonly seen: number;
  readonly unseen: readonly UnseenBranch[];
}

/** The questions of one part of a plan, and the answers that cases have shown. */
export class Branches {
  private readonly questions: {
    readonly leaf: Leaf;
    readonly predicate: Predicate;
    readonly seen: Record<'true' | 'false', boolean>;
  }[];

  constructor(
    leaves: readonly Leaf[],
    private readonly scope: PlanScope,
    /** The table of the duty's cases, where it is a product; it goes by the name of its first table. */
    private readonly product?: CaseTable,
  ) {
    this.questions = leaves.map((leaf) => ({
      leaf,
      predicate: this.rows(leaf).compile(leaf.condition, leaf.path),
      seen: { true: false, false: false },
    }));
  }

  private rows({ table, path }: Leaf): RowScope {
    const { product } = this;
    return product?.rows.table.name === table ? product.rows : this.scope.rows(table, path);
  }

  private view(scene: Scene, table: string, facts: Iterable<Fact>): View | undefined {
    const { product } = this;
    if (product?.rows.table.name !== table) return viewFor(scene, table, facts);
    const made = product.product?.of(scene.dataset);
    return made && viewOf(scene, made, facts);
  }

  /** Takes in what the rows of a scene answer. */
  look(scene: Scene): void {
    for (const { leaf, predicate, seen } of this.questions) {
      const view = this.view(scene, leaf.table, predicate.facts);
      if (!view) continue;
      const truth = predicate.test(view);
      for (let entry = 0; entry < view.length; entry++) {
        if (!view.isPresent(entry)) continue;
        if (truth[entry] === TRUE) seen.true = true;
        if (truth[entry] === FALSE) seen.false = true;
      }
    }
  }

  get coverage(): BranchCoverage {
    const unseen = this.questions.flatMap(({ leaf, predicate, seen }) =>
      ([true, false] as const)
        .filter((answer) => !seen[`${answer}`])
        .map((answer) => ({ path: leaf.path, asks: this.asks(leaf, predicate), answer })),
    );
    const total = this.questions.length * 2;
    return { total, seen: total - unseen.length, unseen };
  }

  private asks({ condition }: Leaf, { asked }: Predicate): Text {
    if ('condition' in condition) return this.scope.document.conditions![condition.condition].reading;
    const said = (language: Language) => new ConditionSpeaker(PHRASES[language], language).asked(asked);
    return { 'zh-CN': said('zh-CN'), en: said('en') };
  }
}
