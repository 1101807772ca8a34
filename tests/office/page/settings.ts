/** What this page was asked to be: the server's options, overridden by the address. */
export interface PageSettings {
  readonly now: number;
  readonly rows: number;
  readonly messages: number;
  /** Messages of one very long thread, in the inbox and in Slack's busiest channel; 0: there is none. */
  readonly long: number;
  readonly dark: boolean;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly density: 'default' | 'comfortable' | 'compact';
}

/** Reads `?now= &rows= &messages= &long= &theme= &lang= &dir= &density=`. */
export function readSettings(): PageSettings {
  const given = JSON.parse(document.getElementById('office-options')?.textContent ?? '{}') as {
    now: number | null;
    rows: number;
    messages: number;
  };
  const query = new URLSearchParams(location.search);
  const now = query.get('now');
  const density = query.get('density');
  return {
    now: now ? new Date(now).getTime() : (given.now ?? Date.now()),
    rows: Number(query.get('rows') ?? given.rows),
    messages: Number(query.get('messages') ?? given.messages),
    long: Number(query.get('long') ?? 0),
    dark: query.get('theme') === 'dark',
    lang: query.get('lang') ?? 'en',
    dir: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    density: density === 'compact' || density === 'comfortable' ? density : 'default',
  };
}
