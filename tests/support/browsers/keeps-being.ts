/** Watches that something goes on being true. For promises about time, such as "the card stays while the pointer travels to it". */

/** Resolves to true when every answer over the time is true, to false at the first that is not. */
export async function keepsBeing(ask: () => Promise<boolean>, forMs: number): Promise<boolean> {
  const end = Date.now() + forMs;
  while (Date.now() < end) if (!(await ask())) return false;
  return true;
}
