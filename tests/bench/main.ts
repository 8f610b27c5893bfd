/** Runs one benchmark: `npm run bench -- NAME …`. Each is a program of its own that reads what follows its name. */
import { runNamed } from '../support/run-named';

await runNamed('bench', {
  dates: () => import('./dates'),
  export: () => import('./export'),
  library: () => import('./library'),
  linking: () => import('./linking'),
  packs: () => import('./packs'),
  pages: () => import('./pages'),
});
