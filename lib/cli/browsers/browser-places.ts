/** Where browsers are installed, as a table. Looking whether they are there is `find-browser`'s work. */

/** The browsers the extension is made for, in the order in which they are tried. */
export const browserNames = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** What decides how a browser is driven. */
export type Engine = 'chromium' | 'firefox';

/** Which engine a browser is built on. */
export function engineOf(name: BrowserName): Engine {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

/** Names of programs looked for in the folders of PATH, on Linux and other Unixes. */
export const unixPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['google-chrome-stable', 'google-chrome'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Paths below /Applications or ~/Applications, on macOS. */
export const macPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

/** Paths below the folders for programs, on Windows. */
export const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  chromium: ['Chromium\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
