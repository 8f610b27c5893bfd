/** The front of `npm run predict -- WHAT IN OUT`: picks the program and prints how to call it. */

type Prediction = (inPath: string, outPath: string) => Promise<void>;

/** The programs by name; each is loaded only when it is asked for, one of them needs a browser. */
const predictions: Readonly<Record<string, () => Promise<Prediction>>> = {
  entities: async () => (await import('./entities')).predictEntities,
  pages: async () => (await import('./pages')).predictPages,
};

const usage = `usage: npm run --silent predict -- ${Object.keys(predictions).join('|')} IN OUT`;

async function main(): Promise<number> {
  const [what, inPath, outPath] = process.argv.slice(2);
  const load = what === undefined ? undefined : predictions[what];
  if (load === undefined || inPath === undefined || outPath === undefined) {
    console.error(usage);
    return 2;
  }
  const predict = await load();
  await predict(inPath, outPath);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
