/** How often the usual number of cases is run; `FUZZ_TIMES=100` makes a long campaign. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

/** Parameters of a property that is run so often in each test run. */
export const runs = (usual: number) => ({ numRuns: usual * TIMES });
