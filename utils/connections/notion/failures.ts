import { isHTTPResponseError, RequestTimeoutError } from '@notionhq/client';
import { anyRecord, readJson } from '@/utils/platform/read-json';
import { pauseOf } from '@/utils/platform/retry-after';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { Failure } from '../outcome';
import { asRecord } from './json';
import { isOfSomeLink, placesIn } from './refusal';

/** What a request was about, where its failure depends on that. */
export interface RequestSubject {
  /** Whether it changes anything at Notion: then an answer that never came leaves doubt. */
  readonly writes: boolean;
  /** Epoch ms. */
  readonly now: number;
}

/** A failure, or what Notion says was saved although the answer could not be made. */
export type Trouble =
  | Exclude<Failure, { kind: 'no' }>
  | Refusal
  | { readonly kind: 'committed'; readonly ids: readonly string[] };

/** It cannot be done; `named`: what of the request's blocks was refused, as `placesIn` says it. */
export type Refusal = Extract<Failure, { kind: 'no' }> & { readonly named?: readonly string[] | undefined };

const minute = 60_000;

/** What came of a request that threw. Nothing of the request or of Notion's own words gets into the words. */
export function troubleOf(error: unknown, asked: RequestSubject): Trouble {
  if (isHTTPResponseError(error)) return answered(error, asked);
  if (RequestTimeoutError.isRequestTimeoutError(error))
    return lost(asked, phrase('failures.slow-answer', { vendor: 'Notion' }));
  // A bug of ours must not look like bad weather.
  if (!isWeather(error)) throw error;
  if (neverSent(error)) {
    return {
      kind: 'again',
      retryAt: asked.now + minute / 2,
      mayHaveCommitted: false,
      words: phrase('failures.unreachable', { vendor: 'Notion' }),
    };
  }
  return lost(asked, phrase('failures.interrupted', { vendor: 'Notion' }));
}

interface HttpError {
  readonly status: number;
  readonly code: string;
  readonly headers: unknown;
  readonly body: string;
}

function answered(error: HttpError, { writes, now }: RequestSubject): Trouble {
  const { status, code } = error;
  const data = dataOf(error);
  const saved = [data.committed_resource_id ?? [], data.committed_child_ids ?? []].flat();
  if (saved.length > 0) return { kind: 'committed', ids: saved.map(String) };
  const ask = (fix: 'reconnect' | 'choose-place' | 'make-room', words: Phrase): Failure => ({
    kind: 'ask',
    fix,
    mayHaveCommitted: false,
    words,
  });
  const again = (ms: number, words: Phrase, mayHaveCommitted = false): Failure => ({
    kind: 'again',
    retryAt: now + ms,
    mayHaveCommitted: mayHaveCommitted && writes,
    words,
  });
  switch (status) {
    case 400:
      return refused(code, error.body);
    case 401:
      return ask('reconnect', phrase('failures.notion-token'));
    case 403:
      // Read on 2026-11-23: developers.notion.com/reference/workspace-block-limits; messages may change, this not.
      return data.block_limit !== undefined
        ? ask('make-room', phrase('failures.notion-block-limit'))
        : ask('choose-place', phrase('failures.notion-may-not-write'));
    case 404:
      return ask('choose-place', phrase('failures.notion-not-found'));
    case 409:
      return again(minute / 2, phrase('failures.notion-busy'));
    case 429:
      // A block on the connection as a whole: asking again makes it worse.
      if (data.rate_limit_reason === 'public_api_request_blocked')
        return ask('reconnect', phrase('failures.notion-blocked'));
      return again(waitOf(error, now), phrase('failures.slow-down', { vendor: 'Notion' }));
    case 529:
      return again(waitOf(error, now), phrase('failures.notion-overloaded'));
    default:
      if (status >= 500) return again(minute, phrase('failures.vendor-trouble', { vendor: 'Notion' }), true);
      return {
        kind: 'no',
        words: phrase('failures.notion-refused'),
      };
  }
}

/** A request that Notion holds invalid: mostly a property that changed while we were writing. */
function refused(code: string, body: string): Exclude<Trouble, { kind: 'committed' }> {
  const places = code === 'validation_error' ? placesIn(body) : [];
  // First of all: what it quotes of the document may hold any of the words below.
  if (places.length > 0) return { kind: 'no', words: refusedWords, named: places };
  // As it says of a page or block in the trash (public reports up to 2026-08).
  if (code === 'validation_error' && /is archived|archived ancestor|in (the )?trash/i.test(body))
    return { kind: 'ask', fix: 'choose-place', mayHaveCommitted: false, words: inTrash };
  const words = phrase('failures.notion-refused-value');
  if (code === 'validation_error' && /propert|status option|select option|is expected to be/i.test(body))
    return { kind: 'ask', fix: 'map-fields', mayHaveCommitted: false, words };
  if (code === 'validation_error' && isOfSomeLink(body))
    return { kind: 'no', words: refusedWords, named: ['*'] };
  return { kind: 'no', words: refusedWords };
}

const refusedWords = phrase('failures.notion-refused-document');

const inTrash = phrase('failures.notion-in-trash');

function lost({ writes, now }: RequestSubject, words: Phrase): Failure {
  return { kind: 'again', retryAt: now + minute / 2, mayHaveCommitted: writes, words };
}

/** The pause that Notion asks for, in ms; a minute where it does not say. */
function waitOf({ headers, ...error }: HttpError, now: number): number {
  const header = headers instanceof Headers ? headers.get('retry-after') : null;
  const inBody = dataOf({ headers, ...error }).retry_after;
  return pauseOf(header, now) ?? pauseOf(inBody === undefined ? null : String(inBody), now) ?? minute;
}

function dataOf({ body }: HttpError): Record<string, unknown> {
  const read = readJson(body, anyRecord);
  // A gateway in between answers with a page of its own.
  return asRecord(read.ok ? read.value.additional_data : {});
}

/** Only a runtime that says that no connection was made proves it; a browser does not say. */
function neverSent(error: unknown): boolean {
  const code = asRecord(asRecord(error).cause).code;
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(String(code));
}

/** How browsers and Node say that a fetch failed, was ended, or brought what is no answer of Notion's. */
function isWeather(error: unknown): boolean {
  const { name, message } = asRecord(error);
  if (error instanceof TypeError) return /failed|fetch|network|terminated|led on/i.test(error.message);
  return /^(AbortError|TimeoutError|NetworkError|SyntaxError)$/.test(String(name ?? message));
}
