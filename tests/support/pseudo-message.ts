/** Makes of an English message one that can still be read and is as hard on a layout as a long language. No file of such messages is kept. */

const plain = 'AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz';
const accented = 'ÅåÇçĐđÉéĜĝÎîĻļÑñÖöŘřŠšŢţÛûÝýŽž';
const lookalikes = new Map(Array.from(plain, (letter, place) => [letter, accented.charAt(place)]));

/** German and French need up to this much more room than English; short labels need more still, but none of ours is a single letter. */
const growth = 0.4;

/** Accents on every letter, brackets at both ends, and more vowels; placeholders stay as they are. */
export function toPseudo(message: string): string {
  const parts = message.split(/(\$\w+\$)/);
  const written = parts.map((part, place) => (place % 2 === 1 ? part : accent(part))).join('');
  const letters = parts.filter((_part, place) => place % 2 === 0).join('').length;
  return `[${written}${' ẽẽẽẽ'.repeat(Math.ceil((letters * growth) / 5))}]`;
}

function accent(text: string): string {
  return Array.from(text, (letter) => lookalikes.get(letter) ?? letter).join('');
}
