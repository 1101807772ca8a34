/** The address in full; null unless it is http(s) or mailto. */
export function absoluteLink(href: string | null, base: string): string | null {
  if (href === null || href.trim() === '' || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
