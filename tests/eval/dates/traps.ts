/** News without dates, full of what looks like one. */
export function printTraps(_: unknown): void {}
