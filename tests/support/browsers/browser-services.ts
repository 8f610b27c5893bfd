/** Hosts that browsers ask on their own account, as a table: what is listed here is refused but not held against the extension. */

/** Whole names, and suffixes that begin with a dot. Nothing that a news page or the extension could want may be listed. */
const services: readonly string[] = [
  'settings.invalid',
  'accounts.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'android.clients.google.com',
  'mtalk.google.com',
  '.services.mozilla.com',
  '.cdn.mozilla.net',
  'detectportal.firefox.com',
  'aus5.mozilla.org',
  'location.services.mozilla.com',
];

/** Whether a request to this host (a port may follow) is the browser's own. */
export function isBrowserService(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return services.some((service) => (service.startsWith('.') ? name.endsWith(service) : name === service));
}
