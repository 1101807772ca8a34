/** Only an address of the web; what a vendor answers is not ours. */
export function safeHref(href: string | undefined): string | null {
  return href !== undefined && /^https:\/\//.test(href) ? href : null;
}
