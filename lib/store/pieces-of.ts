/** The bytes of a file a piece at a time, so that no more than a piece need be in memory. */

/** Reads the file; stops reading when the caller stops asking. */
export async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
