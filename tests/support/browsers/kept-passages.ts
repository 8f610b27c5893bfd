/** Keeps passages of an open page as highlights by program: they are selected in the page and kept by the command that a reader has a key for. */
import { createPageClient } from '@/lib/cli/browsers/ask-page';
import type { Reader, Tab } from '@/lib/cli/browsers/reader';
import { until } from '@/lib/cli/browsers/until';
import { highlightColours } from '@/lib/core/notes/rows';
import type { PageReport } from '@/lib/messages/protocol';
import { markName, pageTones } from '@/lib/page/marks/mark-layers';
import { readReport } from './article-tab';

/** Words of a passage; long enough to be told from others, short enough for one paragraph. */
const PASSAGE_WORDS = 12;
const LEAST_PASSAGE_LENGTH = 20;

/** Passages spread evenly over a text, each within one line of it; fewer than wanted where the text is too short. */
export function pickSpreadPassages(text: string, wanted: number): readonly string[] {
  const passages = text.split('\n').flatMap(cutLine);
  const distinct = [...new Set(passages)].filter((passage) => text.split(passage).length === 2);
  const step = Math.max(1, distinct.length / wanted);
  return Array.from(
    { length: Math.min(wanted, distinct.length) },
    (_, index) => distinct[Math.floor(index * step)] ?? '',
  );
}

/** Cuts a line into runs of words; in scripts without spaces into runs of characters. */
function cutLine(line: string): string[] {
  const words = line.split(' ');
  const isSpaced = words.length > line.length / 20;
  const [parts, length, glue] = isSpaced ? [words, PASSAGE_WORDS, ' '] : [Array.from(line), 3 * PASSAGE_WORDS, ''];
  const runs = Array.from({ length: Math.ceil(parts.length / length) }, (_, index) =>
    parts
      .slice(index * length, (index + 1) * length)
      .join(glue)
      .trim(),
  );
  return runs.filter((run) => run.length >= LEAST_PASSAGE_LENGTH);
}

/** Keeps each passage that stands in the visible text of the page; gives back those it found there. */
export async function keepPassages(reader: Reader, tab: Tab, passages: readonly string[]): Promise<readonly string[]> {
  const client = createPageClient(reader, tab);
  const kept: string[] = [];
  for (const passage of passages) {
    if (!(await selectPassage(tab, passage))) continue;
    const reply = await client.send('page/command', { command: 'highlight' });
    if (!reply.ok) throw new Error(`The page did not take the command: ${reply.failure}.`);
    kept.push(passage);
  }
  return kept;
}

/** The page's report once it has placed so many highlights, lost ones among them. */
export function readPlaced(reader: Reader, tab: Tab, count: number): Promise<PageReport> {
  return until(`${count} highlights placed`, async () => {
    const report = await readReport(reader, tab);
    return report.highlights.length >= count && report;
  });
}

/** The words that are painted as highlights in the page's own document, without the small print of ruby, sorted. */
export async function listKeptWords(tab: Tab): Promise<readonly string[]> {
  const names = pageTones.flatMap((tone) => highlightColours.map((colour) => markName(colour, tone)));
  const painted = await tab.call((ours) => {
    const words: string[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!ours.includes(name)) return;
      highlight.forEach((own) => {
        const copy = (own as Range).cloneContents();
        copy.querySelectorAll('rt, rp').forEach((smallPrint) => smallPrint.remove());
        words.push(copy.textContent);
      });
    });
    return words;
  }, names);
  return painted.map(plainWords).sort();
}

/** Words alone, as they can be compared between an article's text and a range over its nodes, which holds no spaces between blocks. */
export function plainWords(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}

/** Selects the first place where the words stand in visible text, in open shadow trees and frames too; false when there is none. */
function selectPassage(tab: Tab, passage: string): Promise<boolean> {
  return tab.call((wanted) => {
    const unseen = /[\s\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
    const silent = 'script,style,noscript,template,textarea,rt,rp';
    const letters = Array.from({ length: wanted.length }, (_, index) => wanted.charAt(index))
      .filter((letter) => !unseen.test(letter))
      .join('');
    const trees: Node[] = [document];
    for (let tree = trees.shift(); tree !== undefined; tree = trees.shift()) {
      const places: { node: Text; offset: number }[] = [];
      let text = '';
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.nodeType === Node.ELEMENT_NODE) {
          const { shadowRoot, contentDocument } = node as Partial<HTMLIFrameElement>;
          if (shadowRoot) trees.push(shadowRoot);
          if (contentDocument) trees.push(contentDocument);
          continue;
        }
        const own = node as Text;
        const parent = own.parentElement ?? (own.parentNode as ShadowRoot | null)?.host;
        if (parent?.checkVisibility({ visibilityProperty: true }) !== true || parent.closest(silent)) continue;
        for (let offset = 0; offset < own.data.length; offset += 1) {
          const letter = own.data.charAt(offset);
          if (unseen.test(letter)) continue;
          text += letter;
          places.push({ node: own, offset });
        }
      }
      const start = text.indexOf(letters);
      const [from, to] = [places[start], places[start + letters.length - 1]];
      if (start < 0 || from === undefined || to === undefined) continue;
      const owner = from.node.ownerDocument;
      Document.prototype.getSelection.call(owner)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
      return true;
    }
    return false;
  }, passage);
}
