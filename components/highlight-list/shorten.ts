/** Names a passage by its first words, for labels that are read out of their place. Pure. */

/** Long enough to be told apart when it is read out, short enough to be listened to. Cut at a word, so no character is cut in half. */
export function shorten(text: string): string {
  if (text.length <= 60) return text;
  const start = text.slice(0, 60);
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > 20 ? start.slice(0, lastSpace) : start.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
