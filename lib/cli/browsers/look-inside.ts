/** Looks into a shadow root, open or closed, as only a debugger can: for tests and demonstrations, never for the extension itself. */
import type { Browser, Page } from 'puppeteer-core';
import { callOnFirefoxShadow } from './bidi-seam';
import type { Engine } from './browser-places';
import { toCallSource } from './expression';
import type { Json } from './expression';

async function callOnChromiumShadow(page: Page, selector: string, callSource: string): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const host = await session.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
    });
    if (host.result.objectId === undefined) return null;
    const { node } = await session.send('DOM.describeNode', { objectId: host.result.objectId, depth: 1, pierce: true });
    const root = node.shadowRoots?.[0];
    if (root === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (object.objectId === undefined) return null;
    const answer = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${callSource})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails !== undefined)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return String(answer.result.value);
  } finally {
    await session.detach();
  }
}

/**
 * Calls `look` with the shadow root of the first element that `selector` finds, inside the page, and gives back what it returns
 * (JSON). Null when there is no such element or it has no shadow root.
 */
export async function lookInside<A extends readonly Json[], R extends Json>(
  engine: Engine,
  page: Page,
  selector: string,
  look: (root: ShadowRoot, ...args: A) => R,
  ...args: A
): Promise<R | null> {
  const callSource = `async (root) => JSON.stringify(await ${toCallSource(look, ['root'], args)})`;
  const browser: Browser = page.browser();
  const text =
    engine === 'firefox'
      ? await callOnFirefoxShadow(browser, page.mainFrame(), selector, callSource)
      : await callOnChromiumShadow(page, selector, callSource);
  return text === null ? null : (JSON.parse(text) as R);
}
