import { loadPlan, type Plan } from '@zhiben/core';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';

export { document };

/** The built-in plan. */
export const plan: Plan = loadPlan(document);

/** What a text would have to be escaped for. */
export const HOSTILE =
  '</p></style><script>alert(1)</script><img src=x onerror=alert(1)>"\' onload=x `*_[a](http://x) |&amp;';

/** A plan each of whose texts tries to be markup. */
export function hostilePlan(): Plan {
  const text = { 'zh-CN': `甲${HOSTILE}`, en: `A ${HOSTILE}` };
  const parameter = {
    values: [{ value: HOSTILE }],
    unit: HOSTILE,
    source: { kind: 'statute', article: HOSTILE },
    reading: text,
    alternatives: [{ value: HOSTILE, reading: text }],
  };
  return loadPlan({
    id: HOSTILE,
    title: text,
    issuer: text,
    window: { from: '2024-01-01', to: '2024-12-31' },
    text: `${text['zh-CN']}\n\n一、甲${HOSTILE.replaceAll(/[;:]/g, '')}\n\n1.甲${HOSTILE}\n每月${HOSTILE}一次。\n其余${HOSTILE}。\n网页${HOSTILE}`,
    outside: [`网页${HOSTILE}`],
    annotations: [{ quote: `其余${HOSTILE}`, note: text }],
    minimumDays: document.minimumDays,
    parameters: { ...document.parameters, [HOSTILE]: parameter },
    conditions: {
      [HOSTILE]: {
        on: 'units',
        title: text,
        reading: text,
        when: { fact: 'kind', operator: 'equal', value: 'town' },
      },
    },
    actions: [
      {
        id: HOSTILE,
        title: text,
        clauses: [{ id: '1', title: text }],
        duties: [
          {
            id: HOSTILE,
            clause: '1',
            quote: `每月${HOSTILE}一次`,
            strength: 'hard',
            title: text,
            note: text,
            kind: 'standing',
            cases: { from: 'units', when: { condition: HOSTILE } },
            holds: { fact: 'name', operator: 'equal', value: { parameter: HOSTILE } },
          },
        ],
      },
    ],
  });
}
