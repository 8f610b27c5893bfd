/** Hands a file to the reader from an extension page, by a link to a blob: no permission is needed and the browser's own dialogue decides where it goes. */

/** A file to be saved. */
export interface OutgoingFile {
  /** Already safe for file systems (see `core/export`). */
  readonly name: string;
  /** For example `text/markdown`. */
  readonly mediaType: string;
  readonly parts: readonly (string | Uint8Array<ArrayBuffer> | Blob)[];
}

/** A blob's address must outlive the start of the download, which browsers do not report; a minute is long enough for a disk to wake. */
const addressLifeMs = 60_000;

/** Starts the download. Call it from a click, or the browser may ask first. */
export function downloadFile(file: OutgoingFile, page: Document = document): void {
  const blob = new Blob([...file.parts], { type: `${file.mediaType};charset=utf-8` });
  const link = page.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), addressLifeMs);
}
