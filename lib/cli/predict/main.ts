/** The front of `npm run predict -- WHAT PATHS`: picks the program and prints how to call it. */

/** Takes as many paths as it needs, the last of them the one that is written. */
interface Prediction {
  readonly paths: string;
  load(): Promise<(...paths: [string, string, string]) => Promise<void>>;
}

/** The programs by name; each is loaded only when it is asked for, one of them needs a browser. */
const predictions: Readonly<Record<string, Prediction>> = {
  anchors: {
    paths: 'CASES.jsonl TEXTS.jsonl.gz OUT.jsonl',
    load: async () => (await import('./anchors')).predictAnchors,
  },
  dates: { paths: 'IN.jsonl OUT.jsonl', load: async () => (await import('./dates')).predictDates },
  entities: { paths: 'IN.jsonl OUT.jsonl', load: async () => (await import('./entities')).predictEntities },
  timeline: { paths: 'IN.jsonl OUT.jsonl', load: async () => (await import('./timeline')).predictTimeline },
  pages: { paths: 'DIR OUT.jsonl', load: async () => (await import('./pages')).predictPages },
};

const usage = Object.entries(predictions)
  .map(([name, { paths }]) => `usage: npm run --silent predict -- ${name} ${paths}`)
  .join('\n');

async function main(): Promise<number> {
  const [what = '', ...paths] = process.argv.slice(2);
  const prediction = Object.hasOwn(predictions, what) ? predictions[what] : undefined;
  if (prediction?.paths.split(' ').length !== paths.length) {
    console.error(usage);
    return 2;
  }
  const predict = await prediction.load();
  const [first = '', second = '', third = ''] = paths;
  await predict(first, second, third);
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
