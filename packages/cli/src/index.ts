/** Runs one command line, and answers its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  console.log(`zhiben ${args.join(' ')}`);
  return 0;
}
