import type { Call } from './call';
import { invalid, Refused } from './call.ts';
import { apiOf, scopesFor } from './scopes.ts';
import type { Token, World } from './world';

const common = ['fields', 'alt', 'prettyPrint', 'quotaUser', 'uploadType'];
const known: Readonly<Record<string, readonly string[]>> = {
  about: [],
  files: [
    ...['q', 'orderBy', 'pageSize', 'pageToken', 'spaces', 'corpora'],
    ...['supportsAllDrives', 'includeItemsFromAllDrives'],
  ],
  documents: ['suggestionsViewMode', 'includeTabsContent'],
  sheets: [
    ...['ranges', 'includeGridData', 'majorDimension', 'valueRenderOption', 'dateTimeRenderOption'],
    ...['valueInputOption', 'insertDataOption', 'includeValuesInResponse'],
    ...['responseValueRenderOption', 'responseDateTimeRenderOption'],
  ],
  calendar: [
    ...['eventTypes', 'timeMin', 'timeMax', 'timeZone', 'singleEvents', 'orderBy', 'maxResults', 'pageToken'],
    ...['syncToken', 'showDeleted', 'q', 'updatedMin', 'maxAttendees', 'iCalUID', 'showHiddenInvitations'],
  ],
};

/** Our own checks of what every request has to be. Throws Google's 400, 401 and 403. */
export function checkCall(world: World, { url, headers, method, text }: Call): Token {
  if (url.searchParams.has('access_token') || url.searchParams.has('key'))
    throw invalid('This office wants the token in the Authorization header, never in an address.');
  const api = apiOf(url);
  const kind =
    api === 'drive' || api === 'docs' ? (/\/(about|files|documents)\b/.exec(url.pathname)?.[1] ?? '') : api;
  for (const name of url.searchParams.keys())
    if (![...common, ...(known[kind] ?? [])].includes(name))
      throw invalid(`Invalid JSON payload received. Unknown name "${name}".`);
  if ((method === 'GET' || method === 'DELETE') && text !== '') throw invalid(`${method} takes no body.`);
  return tokenOf(world, headers, scopesFor(method, url));
}

function tokenOf(world: World, headers: Readonly<Record<string, string>>, scopes: readonly string[]): Token {
  const value = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const token = world.tokens.get(value);
  if (token === undefined || token.expiresAt <= world.now())
    throw new Refused(401, 'authError', 'Request had invalid authentication credentials.');
  if (!token.scopes.some((scope) => scopes.includes(scope)))
    throw new Refused(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.');
  return token;
}
