/** The worker that reads files: a large file of another tool is parsed whole, for seconds, in which the page must go on. */
import type { FromReader } from './reading-protocol';
import { serveReading } from './serve-reading';

self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  // A rejection alone would not be heard on the page.
  serveReading(data, (message: FromReader) => self.postMessage(message)).catch(reportError);
});
