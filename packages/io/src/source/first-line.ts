/** What an error says, in one line. */
export function firstLine(error: unknown): string {
  const issues = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues;
  if (issues?.[0]) return `${issues[0].path.join('/')}: ${issues[0].message}`;
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}
