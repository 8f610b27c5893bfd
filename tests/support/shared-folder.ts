/** Where material outside the repository lies, if it is on this machine. Only the gates to it ask (`shared.ts`, `shared-in-browser.ts`). */
import { fileURLToPath } from 'node:url';

/** The folder beside the repository's own. */
export const sharedFolder = fileURLToPath(new URL('../../../shared', import.meta.url));
