import { describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/cli/browsers/browser-places';
import { until } from '@/lib/cli/browsers/until';
import { openWorld } from '../support/browsers/world';

const engines: readonly Engine[] = ['chromium', 'firefox'];

/** Every other journey ends with "nothing was asked for": that means something only if the proxy would have seen it. */
describe.each(engines)('the proxy that all journeys run behind, in %s', (engine) => {
  it('sees and refuses what a page and what the extension ask of the network', async () => {
    const { reader, proxy, url, close } = await openWorld(engine);
    try {
      const tab = await reader.openTab(url('documents/log-in.html', 'proxy'));
      const askFromPage = await tab.call(() =>
        fetch('http://page.invalid/asked').then(
          ({ status }) => status,
          () => 0,
        ),
      );
      const askFromExtension = await reader.asExtension(
        (api, address) =>
          fetch(`${address}?${api.runtime.id}`).then(
            ({ ok }) => ok,
            () => false,
          ),
        'http://extension.invalid/asked',
      );
      expect([askFromPage, askFromExtension]).not.toContain(200);
      expect(askFromExtension).toBe(false);
      await until('both requests', () => {
        const hosts = proxy.requests().map(({ host }) => host.replace(/:\d+$/, ''));
        return hosts.includes('page.invalid') && hosts.includes('extension.invalid');
      });
    } finally {
      await close();
    }
  });
});
