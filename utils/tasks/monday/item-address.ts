/** The item that a page of monday shows, by its address: `SLUG.monday.com/boards/BOARD[/views/VIEW]/pulses/ITEM`. Null for any other page. */
export function mondayItemAt(address: string): string | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || !url.hostname.endsWith('.monday.com')) return null;
  return /^\/boards\/\d+(?:\/views\/\d+)?\/pulses\/(\d{1,30})(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
}
