/**
 * Paints ranges of the page as CSS Custom Highlights: nothing is added to the page's DOM. It keeps what each painted range stands for, and
 * knows neither entities nor notes. https://www.w3.org/TR/css-highlight-api-1/
 */
import { markLayers, markName, pageTones } from './mark-layers';
import type { MarkLayer, PageTone } from './mark-layers';

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
  /** What a range that is painted on a layer stands for; null when it is not ours. */
  find(highlight: Highlight, range: AbstractRange): PaintedMark<Subject> | null;
  /** All marks of a layer, in the order they were shown. */
  list(layer: MarkLayer): readonly Mark<Subject>[];
  /** Repaints everything in the names for dark or light pages. */
  setTone(tone: PageTone): void;
  /** Takes all marks away, as when the article has left the page. */
  clear(): void;
}

interface Layer<Subject> {
  readonly highlight: Highlight;
  marks: readonly Mark<Subject>[];
  readonly owners: Map<AbstractRange, Mark<Subject>>;
}

/** Makes the painter. When the signal aborts, nothing of ours is left in the registry. */
export function createMarks<Subject>(signal: AbortSignal, initialTone: PageTone = 'light'): Marks<Subject> {
  // A script that was cut off by a reload of the extension has left its marks: see `createOverlay`.
  for (const name of markLayers) for (const leftover of pageTones) CSS.highlights.delete(markName(name, leftover));
  let tone = initialTone;
  const layers = new Map<MarkLayer, Layer<Subject>>();

  function layerOf(name: MarkLayer): Layer<Subject> {
    let layer = layers.get(name);
    if (layer === undefined) {
      const highlight = new Highlight();
      highlight.priority = markLayers.indexOf(name);
      layer = { highlight, marks: [], owners: new Map() };
      layers.set(name, layer);
    }
    return layer;
  }

  /** An empty layer has no name in the registry: a page without marks looks untouched. */
  function register(name: MarkLayer, layer: Layer<Subject>): void {
    if (layer.owners.size > 0 && !signal.aborted) CSS.highlights.set(markName(name, tone), layer.highlight);
    else CSS.highlights.delete(markName(name, tone));
  }

  function show(name: MarkLayer, marks: readonly Mark<Subject>[]): void {
    if (signal.aborted) return;
    const layer = layerOf(name);
    const wanted = new Map<AbstractRange, Mark<Subject>>();
    for (const mark of marks) for (const range of mark.ranges) wanted.set(range, mark);
    for (const range of layer.owners.keys()) if (!wanted.has(range)) layer.highlight.delete(range);
    layer.owners.clear();
    for (const [range, mark] of wanted) {
      layer.highlight.add(range);
      layer.owners.set(range, mark);
    }
    layer.marks = marks;
    register(name, layer);
  }

  function find(highlight: Highlight, range: AbstractRange): PaintedMark<Subject> | null {
    for (const [name, layer] of layers) {
      // Only the ranges are compared: one browser hands content scripts other wrappers of the same highlight.
      const mark = layer.highlight === highlight || layer.highlight.has(range) ? layer.owners.get(range) : undefined;
      if (mark !== undefined) return { ...mark, layer: name };
    }
    return null;
  }

  function clear(): void {
    for (const [name, layer] of layers) {
      layer.highlight.clear();
      layer.owners.clear();
      layer.marks = [];
      register(name, layer);
    }
  }

  signal.addEventListener('abort', clear, { once: true });

  return {
    show,
    find,
    clear,
    list: (name) => layers.get(name)?.marks ?? [],
    setTone(next) {
      if (next === tone) return;
      for (const name of layers.keys()) CSS.highlights.delete(markName(name, tone));
      tone = next;
      for (const [name, layer] of layers) register(name, layer);
    },
  };
}
