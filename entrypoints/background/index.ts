/** The background: a service worker in Chrome, an event page in Firefox. Both are stopped when idle and started by the next message. */
import { defineBackground } from 'wxt/utils/define-background';
import { start } from './start';

export default defineBackground(start);
