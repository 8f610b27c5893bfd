/** Gives every file of an export a path of its own, the one it had in the last export where there was one. It makes nothing safe: see `safe-name`. */

/** The paths of one export. */
export interface NameRegister {
  /**
   * The path of the file with this key, decided at the first asking.
   *
   * @param folder empty for the top, else a safe relative path.
   * @param stem a safe name without an ending.
   */
  pathOf(key: string, folder: string, stem: string): string;
  /** The path a key has been given; null for none yet. */
  find(key: string): string | null;
}

interface KnownNames {
  /** Paths of earlier exports by key. They stay, whatever the title is now: links lead there. */
  readonly earlier?: ReadonlyMap<string, string>;
  /** Paths that are the reader's own. */
  readonly taken?: Iterable<string>;
}

/**
 * Makes a register. Names differ in the whole export and not only in their folder, since wikilinks name files without folders; and they
 * differ when case and the form of accents are ignored, as some file systems do.
 */
export function createNameRegister({ earlier = new Map(), taken = [] }: KnownNames = {}): NameRegister {
  const paths = new Map(earlier);
  const used = new Set([...earlier.values(), ...taken].map((path) => fold(toStem(path))));
  /** The next number to try for a name, so that a thousand files of one title do not try each number a thousand times. */
  const next = new Map<string, number>();

  function freeStem(stem: string): string {
    const folded = fold(stem);
    if (!used.has(folded)) return stem;
    let number = next.get(folded) ?? 2;
    while (used.has(`${folded} ${number}`)) number += 1;
    next.set(folded, number + 1);
    return `${stem} ${number}`;
  }

  return {
    pathOf: (key, folder, stem) => {
      const known = paths.get(key);
      if (known !== undefined) return known;
      const free = freeStem(stem);
      used.add(fold(free));
      const path = `${folder === '' ? '' : `${folder}/`}${free}.md`;
      paths.set(key, path);
      return path;
    },
    find: (key) => paths.get(key) ?? null,
  };
}

/** A file's name without folders and ending, as wikilinks name it. */
export function toStem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
