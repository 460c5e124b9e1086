/** The four duties that are evaluated. */
export const DUTIES = [
  'M8.drill.general',
  'M8.drill.highrisk',
  'M18.check.general',
  'M18.check.highrisk',
] as const;

export type DutyId = (typeof DUTIES)[number];

/** The day for which they are evaluated: the plan's last, on which its last periods are still open. */
export const AS_OF = '2026-12-31';

/** Sectors that make an enterprise high-risk (HR6, semantics section 5). */
export const HIGH_RISK_SECTORS = [
  'hazchem',
  'civil-explosives',
  'metal-smelting',
  'construction',
  'road-transport',
  'town-gas',
];

/** Industry codes with which it cannot be told (semantics section 5). */
export const CANDIDATE_INDUSTRIES = [
  ...['251', '252', '261', '262', '263', '264', '265', '266', '2671', '31', '321', '322', '323'],
  ...[
    '4511',
    '4512',
    '4513',
    '452',
    '47',
    '48',
    '49',
    '50',
    '5162',
    '5169',
    '5265',
    '5266',
    '5296',
    '54',
    '594',
  ],
];
