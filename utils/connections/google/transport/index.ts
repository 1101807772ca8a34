/**
 * Stands in for `googleapis-common`, which needs Node: the generated classes of `googleapis` ask only for
 * `createAPIRequest`. An alias in `wxt.config.ts` and `vitest.config.ts` puts it in its place.
 */
import { anyRecord, readJson } from '../../../platform/read-json.ts';
import { addressOf, type ParameterValue } from './address.ts';
import { GoogleError, googleErrorOf } from './errors.ts';
import { type Media, multipart } from './multipart.ts';

/** What a generated class hands over. `_options` is what the class was made with. */
export interface ApiRequest {
  readonly options: { readonly url: string; readonly method?: string };
  readonly params: Readonly<Record<string, unknown>>;
  readonly mediaUrl?: string | null;
  readonly requiredParams: readonly string[];
  readonly context: {
    readonly _options: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly fetchImplementation?: typeof fetch;
    };
  };
}

export interface ApiResponse<T> {
  readonly data: T;
  readonly status: number;
}

/**
 * Sends one request and reads its JSON. Rejects with a `GoogleError` for an answer that is no success, and
 * with whatever `fetch` rejects with where none came. It never repeats a request: that is the outbox's.
 */
export async function createAPIRequest<T>(request: ApiRequest): Promise<ApiResponse<T>> {
  const { requestBody, media, ...rest } = request.params as {
    readonly requestBody?: unknown;
    readonly media?: Media;
  } & Record<string, ParameterValue>;
  const { headers, fetchImplementation = fetch } = request.context._options;
  const isUpload = media !== undefined;
  const url = addressOf(
    isUpload ? (request.mediaUrl ?? request.options.url) : request.options.url,
    isUpload ? { ...rest, uploadType: 'multipart' } : rest,
    request.requiredParams,
  );
  const sent = isUpload
    ? multipart(requestBody, media, crypto.randomUUID())
    : requestBody === undefined
      ? null
      : { type: 'application/json', body: JSON.stringify(requestBody) };
  const response = await fetchImplementation(url, {
    method: request.options.method ?? 'GET',
    headers: { ...headers, accept: 'application/json', ...(sent && { 'content-type': sent.type }) },
    ...(sent && { body: sent.body }),
  });
  if (!response.ok) throw await googleErrorOf(response);
  return { data: dataOf(await response.text()) as T, status: response.status };
}

/**
 * Every answer of Google's is an object whose fields may be missing, as the generated types say. A success without
 * content has no JSON; a page of some gateway in its place is no answer of Google's.
 */
function dataOf(text: string): unknown {
  if (text === '') return null;
  const read = readJson(text, anyRecord);
  if (!read.ok) throw new GoogleError(502, [], null);
  return read.value;
}
