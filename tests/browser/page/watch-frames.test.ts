import { afterEach, expect, it, vi } from 'vitest';
import { watchFrames } from '@/lib/page/watch/watch-frames';
import { showPage } from './show-page';

let lifetime = new AbortController();

afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  showPage('');
});

it('tells of frames that are there, come later, stand in frames or load anew; not of those that none of ours may read', async () => {
  showPage(
    `<iframe id="first" srcdoc="<iframe srcdoc='inner'></iframe>"></iframe><iframe sandbox srcdoc="x"></iframe>`,
  );
  const texts = new Set<string>();
  watchFrames(document, lifetime.signal, (framed) => texts.add(framed.body.textContent.trim()));
  await vi.waitFor(() => {
    expect(texts).toContain('inner');
  });
  const late = document.createElement('iframe');
  late.setAttribute('srcdoc', 'late');
  document.body.append(late);
  await vi.waitFor(() => {
    expect(texts).toContain('late');
  });
  late.setAttribute('srcdoc', 'anew');
  await vi.waitFor(() => {
    expect(texts).toContain('anew');
  });
  expect(texts).not.toContain('x');
});
