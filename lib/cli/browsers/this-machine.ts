/** The machine this program runs on, as `find-browser` wants to know it. */
import { existsSync } from 'node:fs';
import type { Machine } from './find-browser';

/** This machine. */
export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Whether a window can be shown: always on macOS and Windows, elsewhere when a display server is named. */
export function hasDisplay({ platform, env }: Machine): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

/** Whether Chromium refuses to start its sandbox: it does for root, which is common in containers. */
export function runsAsRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
