import type { SameAsDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import type { DutyKind } from './duty.js';

/** *Said again*: listed and cited, without cases of its own. */
export const sameAs: DutyKind<SameAsDocument> = {
  kind: 'same-as',
  compile(document, scope, path) {
    const duties = scope.document.actions.flatMap((action) => action.duties);
    const other = duties.find(({ id }) => id === document.sameAs);
    if (!other) throw new PlanError('unknown-duty', `${path}/sameAs`, document.sameAs);
    if (other.kind === 'same-as') throw new PlanError('same-as-same', `${path}/sameAs`, document.sameAs);
    return { statuses: [], cases: () => [] };
  },
};
