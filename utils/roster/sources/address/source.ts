import { RefusedAnswer } from '@/utils/connections/http';
import type { Failure, Outcome } from '@/utils/connections/outcome';
import { pauseOf } from '@/utils/platform/retry-after';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { decodeAs, decodeBytes } from '../../file/decode';
import { fileSource, isWebPage } from '../../file-source';
import type { LoadedRoster } from '../../source';
import { type LoadContext, type Loaded, noAccount, type RosterSource } from '../roster-source';
import { type AddressSettings, addressHosts, addressSettings, isLedOn } from './settings';

/** Largest file that is read, bytes. */
export const mostAddressBytes = 10_000_000;

/** When a server that asks for no pause is asked again, ms. */
const pause = 10 * 60_000;

/** A file of people (CSV, JSON, vCard) at an https address, as `fileSource` reads one; asked with its ETag or date. */
export const addressSource: RosterSource<AddressSettings> = {
  id: 'address',
  settings: addressSettings,
  account: noAccount,
  mostBytes: mostAddressBytes,
  hosts: addressHosts,
  load: async (settings, context) => {
    try {
      return await read(await request(settings, context), context);
    } catch (error) {
      const cause = isLedOn(settings) ? await causeOf(error, settings, context) : error;
      return { ok: false, ...failureOf(cause, context, isLedOn(settings)) };
    }
  },
};

/**
 * Why no answer came of an address that leads on. Where it leads to a page that the extension may not read, such as
 * Google's sign-in, a browser says no more than where there is no network: asked without following, it shows which.
 */
async function causeOf(
  error: unknown,
  { url }: AddressSettings,
  { http, signal }: LoadContext,
): Promise<unknown> {
  const { name, cause } = Object(error);
  if (signal.aborted || name === 'TimeoutError' || cause instanceof RefusedAnswer) return error;
  return await http.fetch(url, { signal, cache: 'no-store' }).then(
    () => error,
    (again: unknown) => again,
  );
}

function request(settings: AddressSettings, { http, signal, since }: LoadContext): Promise<Response> {
  const headers: Record<string, string> = {};
  const [kind, mark] = since === null ? [] : [since.slice(0, 1), since.slice(1)];
  if (kind === 'e' && mark !== undefined) headers['if-none-match'] = mark;
  if (kind === 'm' && mark !== undefined) headers['if-modified-since'] = mark;
  const redirect = isLedOn(settings) ? 'follow' : 'manual';
  return http.fetch(settings.url, { headers, signal, cache: 'no-store', redirect });
}

async function read(
  response: Response,
  { today, http, since, progress, norms }: LoadContext,
): Promise<Outcome<Loaded>> {
  if (response.status === 304 && since !== null) return { ok: true, value: 'unchanged' };
  const refused = refusalOf(response, http.now());
  if (refused !== null) return { ok: false, ...refused };
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = textOf(bytes, response.headers.get('content-type') ?? '');
  if (text === null) return no(phrase('sources.address-encoding'));
  if (isWebPage(text)) return no(phrase('sources.address-page'));
  if (/^\uFEFF?\s*begin:vcalendar\s/i.test(text)) return no(phrase('sources.address-calendar'));
  const signal = new AbortController().signal;
  const loaded = await fileSource.load({ text, today, spares: true }, { fetch, signal, since: null });
  const said = (await norms?.(text)) ?? { norms: null, problems: [] };
  const isNormsAlone = loaded.rows.length === 0 && said.norms !== null && said.norms !== 'unread';
  const whole = isNormsAlone ? null : wholeFault(loaded);
  if (whole !== null) return no(whole);
  progress(loaded.rows.length);
  // What is said of norms is of no line of the list.
  const told = said.problems.map((what) => ({ line: 0, field: 'file', what }));
  const value = {
    ...loaded,
    // A page of norms is no list of people that went wrong.
    problems: isNormsAlone ? [] : loaded.problems,
    notes: isNormsAlone ? told : [...told, ...loaded.notes],
    remarks: said.problems,
    ...(said.norms === null ? {} : { norms: said.norms }),
    revision: revisionOf(response.headers),
  };
  return { ok: true, value };
}

/** What is wrong with the file as a whole: then nothing of it counts, and what is here stays. */
function wholeFault({ rows, problems }: LoadedRoster): Phrase | null {
  const fault = problems.find(({ field }) => field === 'file' || field === 'header');
  // A list of which no row is whole has another form than it had, or is another list.
  if (rows.some(({ unread }) => unread === undefined)) return null;
  return fault?.what ?? problems[0]?.what ?? phrase('sources.address-nobody');
}

/** The text, by its own marks or the encoding that the server names; null where neither tells. */
function textOf(bytes: Uint8Array, contentType: string): string | null {
  const decoded = decodeBytes(bytes);
  if (decoded.ok) return decoded.text;
  const label = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? '';
  // A server that says UTF-8 of a file that is none would fill it with marks of what was lost.
  if (label === '' || /^utf-?8$/i.test(label)) return null;
  try {
    return decodeAs(bytes, label);
  } catch {
    return null;
  }
}

function revisionOf(headers: Headers): string | null {
  const [tag, date] = [headers.get('etag'), headers.get('last-modified')];
  if (tag !== null && tag.length < 500) return `e${tag}`;
  return date !== null && date.length < 100 ? `m${date}` : null;
}

function refusalOf({ status, headers }: Response, now: number): Failure | null {
  if (status >= 200 && status < 300 && status !== 204) return null;
  if (status === 401 || status === 403) return { kind: 'no', words: phrase('sources.address-sign-in') };
  if (status === 404 || status === 410) return { kind: 'no', words: phrase('sources.address-gone') };
  if (status === 429 || status >= 500) {
    const asked = pauseOf(headers.get('retry-after'), now) ?? pause;
    return again(phrase('sources.address-busy', { status: String(status) }), now + asked);
  }
  return { kind: 'no', words: phrase('sources.address-refused', { status: String(status) }) };
}

function failureOf(error: unknown, { http, signal }: LoadContext, isSheet: boolean): Failure {
  const now = http.now();
  if (signal.aborted) return again(phrase('sources.cancelled'), now);
  const { name, cause } = Object(error);
  if (cause instanceof RefusedAnswer) {
    if (cause.why === 'too-long') return { kind: 'no', words: phrase('sources.address-large', tooLarge) };
    return { kind: 'no', words: isSheet ? phrase('sheets.closed') : phrase('sources.address-led-on') };
  }
  if (name === 'TimeoutError') return again(phrase('sources.address-slow'), now + pause);
  return again(phrase('sources.address-unreachable'), now + pause);
}

const tooLarge = { size: mostAddressBytes / 1e6 };

const no = (words: Phrase) => ({ ok: false, kind: 'no', words }) as const;
const again = (words: Phrase, retryAt: number): Failure => ({
  kind: 'again',
  retryAt,
  mayHaveCommitted: false,
  words,
});
