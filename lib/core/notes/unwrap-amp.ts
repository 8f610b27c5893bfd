/** Finds the publisher's address inside an AMP viewer's or cache's. */

/** The address that an AMP cache or Google's AMP viewer shows, or the same one when it is neither. */
export function unwrapAmp(url: URL): URL {
  const isCache = url.hostname.endsWith('.cdn.ampproject.org');
  const isViewer = /^(www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return url;
  // `/c/s/host/path` and `/v/s/host/path` in the cache, `/amp/s/host/path` in the viewer; the `s` stands for https.
  const match = /^\/(?:c|v|a|amp)\/(s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(url.pathname);
  if (match === null) return url;
  const [, secure, host, path = '/'] = match;
  return URL.parse(`${secure === undefined ? 'http' : 'https'}://${host ?? ''}${path}${url.search}`) ?? url;
}
