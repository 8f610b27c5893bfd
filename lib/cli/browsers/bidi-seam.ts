/**
 * What Puppeteer does not offer for Firefox, asked of its own connection: closed shadow roots, and the browser's own scope
 * (preferences, stopping a background, pressing a command). The one place that reaches below Puppeteer's public types.
 */
import * as z from 'zod/mini';
import type { Browser, Frame } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

function connectionOf(browser: Browser): Connection {
  const { connection } = browser as unknown as { connection?: Connection };
  if (connection === undefined) throw new Error('This version of Puppeteer hides the connection to Firefox.');
  return connection;
}

const evaluationSchema = z.object({
  result: z.union([
    z.object({ type: z.literal('success'), result: z.object({ type: z.string(), value: z.optional(z.unknown()) }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});
const treeSchema = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }),
});
const hostSchema = z.object({ shadowRoot: z.nullable(z.object({ sharedId: z.string() })) });

function valueOf(answer: unknown): unknown {
  const { result } = z.parse(evaluationSchema, answer);
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/** BiDi's name of a frame. */
function contextOf(frame: Frame): string {
  return z.parse(z.object({ _id: z.string() }), { _id: (frame as unknown as { _id?: unknown })._id })._id;
}

/** Runs source in the window of Firefox itself, where its own services can be reached; the answer is JSON. */
export async function evaluateInFirefoxWindow(browser: Browser, source: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = z.parse(treeSchema, await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const window = tree.result.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (window === undefined) throw new Error('Firefox shows no window.');
  const expression = `Promise.resolve(${source}).then((value) => JSON.stringify(value ?? null))`;
  const target = { context: window.context };
  const value = valueOf(await connection.send('script.evaluate', { expression, target, awaitPromise: true }));
  return JSON.parse(z.parse(z.string(), value)) as unknown;
}

/**
 * Calls a function on the shadow root, open or closed, of the first element that `selector` finds; null when there is none.
 * @param callSource Source of a function of the root that returns JSON text.
 */
export async function callOnFirefoxShadow(
  browser: Browser,
  frame: Frame,
  selector: string,
  callSource: string,
): Promise<string | null> {
  const connection = connectionOf(browser);
  const target = { context: contextOf(frame) };
  const host = valueOf(
    await connection.send('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    }),
  );
  const parsed = z.safeParse(hostSchema, host);
  if (!parsed.success || parsed.data.shadowRoot === null) return null;
  const argument = { sharedId: parsed.data.shadowRoot.sharedId };
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: callSource,
    arguments: [argument],
    target,
    awaitPromise: true,
  });
  return z.parse(z.string(), valueOf(answer));
}
