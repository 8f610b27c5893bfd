/** The content script: begins on HTML pages, and ends with the extension that started it. */
import '@/lib/page/marks/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { contentTypeOf } from '@/lib/page/dom/safe-dom';
import { start } from './start';

const htmlTypes: readonly string[] = ['text/html', 'application/xhtml+xml'];

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(ctx) {
    // XML, JSON, images and the browser's PDF viewer are documents too, but nobody's article.
    if (htmlTypes.includes(contentTypeOf(document))) start(ctx.signal);
  },
});
