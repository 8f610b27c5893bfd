/** Makes lines of text from bytes that come in pieces, whatever encoding and line ends an editor or a mail gave them on the way. */

/** Takes the pieces of a file, in order. */
export interface LineSplitter {
  push(bytes: Uint8Array): void;
  /** Hands over the last line, if it has no end. */
  end(): void;
  /** Code units of the line that is not yet at its end. */
  waiting(): number;
}

/** Makes a splitter that hands over whole lines, without their ends and without a byte order mark. */
export function createLineSplitter(take: (line: string) => void): LineSplitter {
  let decoder: TextDecoder | null = null;
  let rest = '';
  const add = (text: string): void => {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      take(withoutReturn(rest + line));
      rest = '';
    }
    rest += last;
  };
  return {
    push: (bytes) => {
      decoder ??= new TextDecoder(encodingOf(bytes));
      add(decoder.decode(bytes, { stream: true }));
    },
    end: () => {
      add(decoder?.decode() ?? '');
      if (rest !== '') take(withoutReturn(rest));
      rest = '';
    },
    waiting: () => rest.length,
  };
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** What a byte order mark says; UTF-8 without one. */
export function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
