/** `pack coverage FILE…`: which names of an article the packs know and which they miss, so that one sees where a pack is thin. */
import { readBytes } from './open-file';
import { linkTextNow } from '@/lib/core/entities/link';
import type { Lexicon } from '@/lib/core/entities/lexicon';
import { nameWords } from '@/lib/core/text/normalise';
import { countBy } from './count-by';
import { readHtml } from './html-text';
import type { HtmlText } from './html-text';
import { formatCount, style, wrap } from './terminal';

/** One place in a text that is written like a name. */
interface SeenName {
  /** As the text writes it. */
  readonly text: string;
  /** The entity's name; null when no link was made. */
  readonly entity: string | null;
  /** Whether the packs have the name, linked or not. */
  readonly isInPack: boolean;
}

/** The names of one text, in its order but for the linked ones, which come first. */
function findNames({ text, published }: HtmlText, lexicon: Lexicon): SeenName[] {
  const linking = linkTextNow({ text, blocks: [], title: null, published, language: null }, lexicon);
  return [
    ...linking.mentions.map(({ start, end, name }) => ({ text: text.slice(start, end), entity: name, isInPack: true })),
    ...linking.names.map(({ start, end }) => {
      const known = readings(text, start, end).find(
        (name) => (lexicon.find(nameWords(name))?.candidates.length ?? 0) > 0,
      );
      return { text: known ?? text.slice(start, end), entity: null, isInPack: known !== undefined };
    }),
  ];
}

/** The name with the capitalised words before it, longest first: the linker takes "Supreme" and "Foreign Minister" for titles and leaves them out. */
function readings(text: string, start: number, end: number): string[] {
  const before = /(?:\p{Lu}[\p{L}’'.-]* ){1,3}$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const words = before.split(' ').filter((word) => word !== '');
  return [...words, ''].map((_, cut) => [...words.slice(cut), text.slice(start, end)].join(' '));
}

/** Prints the coverage of each file, and of all together when there are several. */
export async function coverage(files: readonly string[], lexicon: Lexicon): Promise<string> {
  const all = await Promise.all(files.map(async (file) => findNames(await readArticle(file), lexicon)));
  const each = all.map((names, index) => printCoverage(files[index] ?? '', names));
  const total = all.length < 2 ? [] : [printCoverage('All together', all.flat())];
  return [...each, ...total].join('\n\n');
}

async function readArticle(file: string): Promise<HtmlText> {
  const text = new TextDecoder().decode(await readBytes(file));
  return /\.x?html?$/i.test(file) ? readHtml(text) : { text, published: null };
}

/** One text's names as people read them: what is missed first, most frequent first. */
function printCoverage(title: string, names: readonly SeenName[]): string {
  const known = names.filter(({ entity }) => entity !== null);
  const missed = names.filter(({ isInPack }) => !isInPack);
  const unsure = names.filter(({ entity, isInPack }) => isInPack && entity === null);
  const share = Math.round((100 * known.length) / Math.max(1, names.length));
  return [
    `${style('bold', title)}\n${formatCount(known.length)} of ${formatCount(names.length)} names linked (${share} %)`,
    printNames('Not in the pack', 'yellow', missed),
    printNames('In the pack, but too doubtful here to be linked', 'cyan', unsure),
    printKnown(known),
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

function printNames(heading: string, colour: 'yellow' | 'cyan', names: readonly SeenName[]): string {
  const lines = [...countBy(names.map(({ text }) => text.replace(/\s+/g, ' ')))].map(([name, count]) =>
    toRow(count, name),
  );
  return lines.length === 0 ? '' : [style(colour, heading), ...lines].join('\n');
}

/** Each entity with the other ways in which the text names it. */
function printKnown(known: readonly SeenName[]): string {
  const lines = [...countBy(known.map(({ entity }) => entity ?? ''))].map(([entity, count]) => {
    const forms = countBy(known.filter((name) => name.entity === entity).map(({ text }) => text));
    const others = [...forms.keys()].filter((form) => form !== entity).join(', ');
    const row = toRow(count, entity);
    return others === '' ? row : `${row}\n${style('dim', wrap(others, 100, ' '.repeat(8)))}`;
  });
  return lines.length === 0 ? '' : [style('green', 'Linked'), ...lines].join('\n');
}

function toRow(count: number, name: string): string {
  return `${formatCount(count).padStart(5)}  ${name}`;
}
