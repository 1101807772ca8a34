const prefix = 'https://www.googleapis.com/auth/';
const named = (...names: readonly string[]) => names.map((name) => prefix + name);

const drive = named('drive.file', 'drive');
const readSheets = named('drive.file', 'drive', 'drive.readonly', 'spreadsheets', 'spreadsheets.readonly');
const writeSheets = named('drive.file', 'drive', 'spreadsheets');
const readEvents = named(
  ...['calendar', 'calendar.readonly', 'calendar.events', 'calendar.events.readonly'],
  ...['calendar.events.owned', 'calendar.events.owned.readonly', 'calendar.events.freebusy'],
);

/** Which of Google's interfaces an address belongs to. */
export function apiOf({ host, pathname }: URL): 'docs' | 'drive' | 'sheets' | 'calendar' {
  if (host.startsWith('docs.')) return 'docs';
  if (host.startsWith('sheets.')) return 'sheets';
  return pathname.startsWith('/calendar/') ? 'calendar' : 'drive';
}

/** Any of these is enough for the request. */
export function scopesFor(method: string, url: URL): readonly string[] {
  const api = apiOf(url);
  if (api === 'calendar') return readEvents;
  if (api === 'sheets') return method === 'GET' ? readSheets : writeSheets;
  return drive;
}
