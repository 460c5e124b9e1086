import type { Said } from '../condition/seen.js';
import type { ConditionTrace } from '../condition/trace.js';

/** How a day came about, part by part; a day is `null` where there is none, or where it cannot be told. */
export type DayTrace =
  | {
      /** A column of the row, or of the record it refers to. */
      readonly kind: 'column';
      readonly fact: string;
      readonly label: Said;
      readonly day: string | null;
    }
  | {
      /** A day that is written out, or that a parameter holds. */
      readonly kind: 'fixed';
      readonly day: string | null;
    }
  | {
      readonly kind: 'firstFilled' | 'earliest' | 'latest';
      readonly parts: readonly DayTrace[];
      readonly day: string | null;
    }
  | {
      readonly kind: 'if';
      readonly condition: ConditionTrace;
      /** The day of the branch that was taken. */
      readonly taken: DayTrace;
      readonly day: string | null;
    }
  | {
      readonly kind: 'plus';
      readonly part: DayTrace;
      readonly amounts: readonly {
        readonly unit: 'months' | 'days' | 'workingDays';
        /** `null` where the parameter cannot be told. */
        readonly amount: number | null;
      }[];
      readonly day: string | null;
    }
  | {
      readonly kind: 'endOfMonth';
      readonly part: DayTrace;
      readonly day: string | null;
    }
  | {
      readonly kind: 'partway';
      readonly from: DayTrace;
      readonly to: DayTrace;
      /** `null` where the parameter cannot be told. */
      readonly share: number | null;
      readonly day: string | null;
    }
  | {
      /** The own day of the first or last of some records. */
      readonly kind: 'records';
      readonly aggregate: string;
      readonly table: Said;
      readonly day: string | null;
    };
