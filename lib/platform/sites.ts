/** Which sites the reader switched the extension off for, as pure functions over `Settings.disabledSites`. */

/** The name under which a site is switched on and off; null for addresses that are not http(s). */
export function toSite(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/^www\./, '').replace(/\.$/, '') || null;
}

/** Whether the extension stays silent on this address. A site that is switched off takes its subdomains with it. */
export function isSiteDisabled(disabledSites: readonly string[], url: string): boolean {
  const site = toSite(url);
  if (site === null) return false;
  return disabledSites.some((disabled) => site === disabled || site.endsWith(`.${disabled}`));
}

/** The list with this address's site switched off or on again; switching on also removes a parent that would keep it off. */
export function withSite(disabledSites: readonly string[], url: string, isDisabled: boolean): string[] {
  const site = toSite(url);
  const others = disabledSites.filter((disabled) => !isSiteDisabled([disabled], url));
  return isDisabled && site !== null ? [...others, site].sort() : others;
}

/** The site that a reader means by what was typed, an address with or without its scheme; null for what is no site. */
export function parseSite(typed: string): string | null {
  const words = typed.trim();
  if (words === '' || /\s/.test(words)) return null;
  const site = toSite(/^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`);
  // A lone word is a slip of the pen, but for the machine's own name.
  return site !== null && (site.includes('.') || site === 'localhost' || site.startsWith('[')) ? site : null;
}
