/** Runs one evaluation: `npm run eval -- NAME …`. Each is a program of its own that reads what follows its name. */
import { runNamed } from '../support/run-named';

await runNamed('eval', {
  anchors: () => import('./anchors'),
  'anchor-speed': () => import('./anchor-speed'),
  dates: () => import('./dates/dates'),
  timelines: () => import('./timelines/main'),
  'fit-anchors': () => import('./anchors-fit'),
  entities: () => import('./entities/run'),
  'fit-entities': () => import('./entities/fit'),
});
