/** What the names of tests say that need material from outside the repository, so that the runner can tell why they did not run. */
export const sharedMark = '(needs ../shared)';
