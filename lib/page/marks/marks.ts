/**
 * Paints ranges of the page as CSS Custom Highlights: nothing is added to the page's DOM. It keeps what each painted range stands for, and
 * knows neither entities nor notes. https://www.w3.org/TR/css-highlight-api-1/
 */
import { markLayers, markName, pageTones } from './mark-layers';
import type { MarkLayer, PageTone } from './mark-layers';
import { createMarkRegistry } from './registry';

/** Something to paint: what it stands for and where it stands (several ranges when it crosses trees). */
export interface Mark<Subject> {
  readonly subject: Subject;
  readonly ranges: readonly Range[];
}

/** What is painted at a place. */
export interface PaintedMark<Subject> extends Mark<Subject> {
  readonly layer: MarkLayer;
}

/** The marks of one page. Subjects are compared by identity. */
export interface Marks<Subject> {
  /** Makes `marks` all that the layer shows; ranges that stay are not painted anew. */
  show(layer: MarkLayer, marks: readonly Mark<Subject>[]): void;
  /** What a painted range stands for; null when it is not ours. Ranges are never shared by layers. */
  find(range: AbstractRange): PaintedMark<Subject> | null;
  /** All marks of a layer, in the order they were shown. */
  list(layer: MarkLayer): readonly Mark<Subject>[];
  /** Repaints everything in the names for dark or light pages. */
  setTone(tone: PageTone): void;
  /** Takes all marks away, as when the article has left the page. */
  clear(): void;
}

interface Layer<Subject> {
  marks: readonly Mark<Subject>[];
  owners: ReadonlyMap<AbstractRange, Mark<Subject>>;
}

export interface MarksOptions {
  readonly tone?: PageTone;
  /** The style sheet of marks as text, for trees that the manifest's sheet does not reach; without it they are not painted there. */
  readonly treeCss?: string;
}

/** Makes the painter. When the signal aborts, nothing of ours is left in any registry. */
export function createMarks<Subject>(signal: AbortSignal, options: MarksOptions = {}): Marks<Subject> {
  // A script that was cut off by a reload of the extension has left its marks: see `createOverlay`.
  for (const name of markLayers) for (const leftover of pageTones) CSS.highlights.delete(markName(name, leftover));
  const registry = createMarkRegistry(document, options.treeCss ?? '');
  const layers = new Map<MarkLayer, Layer<Subject>>();
  let tone = options.tone ?? 'light';

  /** An empty layer has no name in the registry: a page without marks looks untouched. */
  function paint(name: MarkLayer, { owners }: Layer<Subject>): void {
    const ranges = [...owners.keys()] as Range[];
    if (signal.aborted) registry.erase(markName(name, tone));
    else registry.paint(markName(name, tone), markLayers.indexOf(name), ranges);
  }

  function show(name: MarkLayer, marks: readonly Mark<Subject>[]): void {
    if (signal.aborted) return;
    const owners = new Map<AbstractRange, Mark<Subject>>();
    for (const mark of marks) for (const range of mark.ranges) owners.set(range, mark);
    const layer = { marks, owners };
    layers.set(name, layer);
    paint(name, layer);
  }

  function find(range: AbstractRange): PaintedMark<Subject> | null {
    for (const [layer, { owners }] of layers) {
      const mark = owners.get(range);
      if (mark !== undefined) return { ...mark, layer };
    }
    return null;
  }

  function clear(): void {
    for (const name of layers.keys()) registry.erase(markName(name, tone));
    layers.clear();
  }

  signal.addEventListener(
    'abort',
    () => {
      clear();
      registry.release();
    },
    { once: true },
  );

  return {
    show,
    find,
    clear,
    list: (name) => layers.get(name)?.marks ?? [],
    setTone(next) {
      if (next === tone) return;
      for (const name of layers.keys()) registry.erase(markName(name, tone));
      tone = next;
      for (const [name, layer] of layers) paint(name, layer);
    },
  };
}
