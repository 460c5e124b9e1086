import type { Tested } from './tested.js';

/** One document `{ plan, passed, failed, cases: [{ file, duty, clause, title, passed, differences }], coverage }`. */
export function* casesJson({ plan, tested, nameOf }: Tested): Generator<string> {
  const cases = tested.cases.map(({ case: one, passed, differences }) => {
    const { duty, clause, title } = one;
    return { file: nameOf(one), duty, clause, title, passed, differences };
  });
  const passed = cases.filter((one) => one.passed).length;
  const document = { plan: plan.id, passed, failed: cases.length - passed, cases, coverage: tested.coverage };
  yield `${JSON.stringify(document, null, 2)}\n`;
}
