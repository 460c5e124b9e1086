import fc from 'fast-check';

type Arbitrary = fc.Arbitrary<unknown>;

/** Rows of the tables of risks, alarms, occasions, accountability and projects, dated by `day`. */
export function worksTables(day: fc.Arbitrary<string>) {
  const maybe = (arbitrary: Arbitrary) => fc.option(arbitrary, { nil: undefined });
  const rows = (prefix: string, row: Record<string, Arbitrary>, maxLength: number) =>
    fc
      .array(fc.record(row), { maxLength })
      .map((made) => made.map((one, at) => ({ id: `${prefix}${at + 1}`, ...one }) as never));
  const firm = fc.constantFrom('E1', 'E2', 'E3');
  const unit = fc.constantFrom('T1', 'D1', 'D2');
  const flag = maybe(fc.boolean());
  const minutes = maybe(fc.constantFrom(5, 30, 31, 1440, 2881));
  return {
    occasions: rows('O', { name: fc.constant('节日'), startsOn: day }, 4),
    accountability: rows(
      'Z',
      {
        kind: fc.constantFrom('inquiry', 'sanction'),
        on: day,
        unitId: unit,
        hazardId: fc.constantFrom('H1', 'H2', 'H3'),
        outcomeOn: maybe(day),
      },
      5,
    ),
    alarms: rows(
      'W',
      {
        on: day,
        enterpriseId: firm,
        verifiedOn: maybe(day),
        verifyMinutes: minutes,
        handledOn: maybe(day),
        handleMinutes: minutes,
        answeredOn: maybe(day),
        answerMinutes: minutes,
        mayCauseAccident: flag,
        actedOn: maybe(day),
      },
      4,
    ),
    tipoffs: rows(
      'J',
      { on: day, unitId: unit, verifiedOn: maybe(day), isTrue: flag, rewardDecidedOn: maybe(day) },
      4,
    ),
    riskUnits: rows(
      'R',
      {
        enterpriseId: firm,
        identifiedOn: maybe(day),
        level: maybe(fc.constantFrom('major', 'low')),
        assessedOn: maybe(day),
        owner: maybe(fc.constant('甲')),
        controlLevel: maybe(fc.constantFrom('enterprise', 'team')),
      },
      4,
    ),
    projects: rows(
      'B',
      {
        enterpriseId: firm,
        unitId: unit,
        sector: maybe(fc.constantFrom('hazchem', 'fire')),
        approvedOn: maybe(day),
        meetsAccess: flag,
        meetsScale: flag,
        initiatedOn: maybe(day),
        initiationOpinionOn: maybe(day),
        startedOn: maybe(day),
        facilitiesDesignedOn: maybe(day),
        productionOn: maybe(day),
        facilitiesAcceptedOn: maybe(day),
      },
      4,
    ),
    penalties: rows(
      'P',
      {
        unitId: fc.constantFrom('D1', 'D2'),
        decidedOn: day,
        enterpriseId: maybe(firm),
        aggravations: maybe(fc.constant(['repeated'])),
        measures: maybe(fc.subarray(['warning', 'fine', 'closure'])),
        amountYuan: maybe(fc.constantFrom(0, 5000)),
      },
      6,
    ),
  };
}
