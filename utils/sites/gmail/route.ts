/** The parts of Gmail's address after `#`, decoded: `['search', 'from:ada', '18c2…']`. */
export function routeOf(href: string): string[] {
  const hash = /#([^?]*)/.exec(href)?.[1] ?? '';
  return hash.split('/').map((part) => {
    try {
      return decodeURIComponent(part.replaceAll('+', ' '));
    } catch {
      return part;
    }
  });
}

/** Whether rows name the people I wrote to, not those who wrote. */
export function listsRecipients(href: string): boolean {
  return ['sent', 'drafts', 'scheduled'].includes(routeOf(href)[0] ?? '');
}
