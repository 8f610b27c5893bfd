/** Puts pictures together that a browser shows together but no debugger can photograph at once, and draws the promotional tile. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '@/lib/cli/browsers/build-extension';
import type { Reader } from '@/lib/cli/browsers/reader';
import type { Look } from './stage';

const readAsset = (path: string): Promise<string> => readFile(join(projectFolder, path), 'utf8');

/** A picture as an address that a page can show. */
function toAddress(bytes: Uint8Array | string, type: string): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** Photographs a page made of the project's own colours and the given style and body. */
async function photographPage(reader: Reader, look: Look, style: string, body: string): Promise<Uint8Array> {
  const tab = await reader.openTab('about:blank');
  try {
    await tab.page.setViewport({ width: look.width, height: look.height });
    await tab.show();
    const tokens = await readAsset('components/tokens.css');
    const html = `<html data-theme="${look.scheme}"><head><style>${tokens}body{margin:0}${style}</style></head><body>${body}</body></html>`;
    await tab.page.setContent(html, { waitUntil: 'load' });
    return await tab.page.screenshot({ type: 'png' });
  } finally {
    await tab.close();
  }
}

/** Height of the strip that browsers draw above a side panel, in px. */
export const panelHeadHeight = 44;

/** The page with the side panel to its right, under a strip with the extension's name as browsers draw it. */
export async function standSideBySide(
  reader: Reader,
  look: Look,
  page: Uint8Array,
  panel: Uint8Array,
): Promise<Uint8Array> {
  const icon = toAddress(await readAsset('assets/icon/icon-small.svg'), 'image/svg+xml');
  const style = `
    body { display: flex; block-size: 100vh; background: var(--paper); color: var(--ink) }
    img { display: block }
    .panel { border-inline-start: 1px solid var(--line) }
    .head { display: flex; align-items: center; gap: 10px; box-sizing: border-box; height: ${panelHeadHeight}px;
      padding-inline: 16px; border-block-end: 1px solid var(--line); background: var(--wash); font: 500 14px var(--sans) }
    .head img { width: 18px; height: 18px }`;
  const body = `<img src="${toAddress(page, 'image/png')}"><div class="panel">
    <div class="head"><img src="${icon}">Backstory</div><img src="${toAddress(panel, 'image/png')}"></div>`;
  return photographPage(reader, look, style, body);
}

/** The small tile that stores show in lists: the icon, the name, one sentence, and a timeline with the article's day in it. */
export async function drawPromoTile(reader: Reader, look: Look): Promise<Uint8Array> {
  const icon = toAddress(await readAsset('assets/icon/icon.svg'), 'image/svg+xml');
  const style = `
    body { box-sizing: border-box; height: 100vh; padding: 34px 36px; overflow: hidden; background: var(--paper); color: var(--ink) }
    .name { display: flex; align-items: center; gap: 16px; font: 600 40px/1 var(--serif) }
    .name img { width: 60px; height: 60px }
    p { margin: 22px 0 0; font: 22px/1.35 var(--serif); color: var(--soft) }
    u { color: var(--ink); text-decoration: underline dotted var(--accent) 2px; text-underline-offset: 5px }
    svg { position: absolute; inset-inline: 0; inset-block-end: 26px; width: 100%; height: 40px }`;
  const body = `<div class="name"><img src="${icon}">Backstory</div>
    <p>The <u>people</u>, <u>places</u> and <u>policies</u> in the news, as of the day it was written.</p>
    <svg viewBox="0 0 440 40" fill="var(--accent)">
      <path d="M36 20H404" stroke="var(--wash-strong)" stroke-width="2"/>
      <path d="M80 20H150M196 20H292" stroke="var(--accent)" stroke-width="6" stroke-linecap="round"/>
      <circle cx="36" cy="20" r="6"/><circle cx="80" cy="20" r="6"/><circle cx="196" cy="20" r="6"/>
      <path d="M316 2V38" stroke="var(--now)" stroke-width="2.5" stroke-dasharray="5 4"/>
      <g fill="var(--paper)" stroke="var(--accent)" stroke-width="2.5"><circle cx="352" cy="20" r="5.500"/><circle cx="396" cy="20" r="5.500"/></g>
    </svg>`;
  return photographPage(reader, look, style, body);
}
