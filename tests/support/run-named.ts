/** The front of programs that are chosen by name. The chosen one runs when it is loaded and finds its own arguments where it expects them. */

/** Loads the program named first on the command line; without a name that is known, prints the names and fails. */
export async function runNamed(
  command: string,
  programs: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<void> {
  const name = process.argv[2] ?? '';
  const load = Object.hasOwn(programs, name) ? programs[name] : undefined;
  if (load === undefined) {
    console.error(`usage: npm run ${command} -- ${Object.keys(programs).join('|')}`);
    process.exitCode = 2;
    return;
  }
  process.argv.splice(2, 1);
  await load();
}
