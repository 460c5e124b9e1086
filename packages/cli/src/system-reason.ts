/** The code of an error of the operating system, such as `ENOENT`; its message where it has none. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
