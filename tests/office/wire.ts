import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request as it reached one of the office's systems. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, bytes and streams go as they are; anything else as JSON. */
  readonly body: unknown;
}

/** A body that comes piece by piece, perhaps without an end. It stops when nobody reads on. */
export class Streamed {
  readonly pieces: () => AsyncGenerator<Uint8Array>;
  constructor(pieces: () => AsyncGenerator<Uint8Array>) {
    this.pieces = pieces;
  }
}

/** What comes of a request: an answer, the connection ended without one, or never made. */
export type Result = Answer | 'cut' | 'refused';

export type Answerer = (call: Call) => Promise<Result>;

/** Answers a request that came over HTTP. An error is the office's own fault: it is printed, and the connection ends. */
export async function serveWire(
  answer: Answerer,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  const text = Buffer.concat(chunks).toString('utf8');
  const result = await answer({ method: request.method ?? 'GET', url, headers, text }).catch(
    (error: unknown) => {
      console.error(error);
      return 'cut' as const;
    },
  );
  // To a browser a connection that was refused and one that broke look the same.
  if (typeof result === 'string') return void request.socket.destroy();
  const { content, type } = contentOf(result.body);
  response.writeHead(result.status, { 'cache-control': 'no-store', ...type, ...result.headers });
  if (content instanceof Streamed) await pour(content, response);
  else response.end(content);
}

/** No faster than it is read, and no longer. A piece that fails ends the connection. */
async function pour(content: Streamed, response: ServerResponse): Promise<void> {
  try {
    for await (const piece of content.pieces()) {
      if (response.destroyed) return;
      if (response.write(piece)) continue;
      await new Promise<void>((resolve) => {
        response.once('drain', resolve);
        response.once('close', resolve);
      });
    }
    response.end();
  } catch {
    response.destroy();
  }
}

function contentOf(body: unknown): {
  content: string | Uint8Array<ArrayBuffer> | Streamed;
  type: Record<string, string>;
} {
  if (typeof body === 'string' || body instanceof Streamed) return { content: body, type: {} };
  if (body instanceof Uint8Array) return { content: new Uint8Array(body), type: {} };
  return { content: JSON.stringify(body), type: { 'content-type': 'application/json; charset=utf-8' } };
}

/**
 * A `fetch` that reaches a system without a network, for tests and simulations: it follows redirects and unpacks as a
 * browser does. An abort ends the wait, not the work.
 */
export function fetchWire(answer: Answerer, now: () => number): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const call = {
      method: request.method,
      url: new URL(request.url),
      headers: Object.fromEntries(request.headers),
      text: await request.text(),
    };
    const { signal, redirect } = request;
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    signal.throwIfAborted();
    return await Promise.race([followed(answer, call, redirect, now), aborted]);
  };
}

const most = 20;

async function followed(
  answer: Answerer,
  first: Call,
  redirect: RequestRedirect,
  now: () => number,
): Promise<Response> {
  let call = first;
  for (let turn = 0; turn <= most; turn += 1) {
    const result = await answer(call);
    // What a browser says, whatever the cause.
    if (typeof result === 'string') throw new TypeError('Failed to fetch');
    const location = [301, 302, 303, 307, 308].includes(result.status) ? result.headers?.location : undefined;
    if (location === undefined) return responseOf(result, call.url, turn > 0, now);
    if (redirect === 'error') throw new TypeError('Failed to fetch');
    // A browser tells nothing of a redirect that it was not let follow.
    if (redirect === 'manual') return told(Response.error(), { type: 'opaqueredirect' });
    call = nextCall(call, new URL(location, call.url), result.status);
  }
  throw new TypeError('Failed to fetch');
}

/** A redirect to another origin takes no token along; one of a POST becomes a GET, but for 307 and 308. */
function nextCall({ method, url, headers, text }: Call, to: URL, status: number): Call {
  const { authorization, ...others } = headers;
  const isKept = status >= 307 || method === 'GET' || method === 'HEAD';
  return {
    method: isKept ? method : 'GET',
    url: to,
    headers: to.origin === url.origin && authorization !== undefined ? headers : others,
    text: isKept ? text : '',
  };
}

function responseOf(result: Answer, url: URL, redirected: boolean, now: () => number): Response {
  const { status } = result;
  const { content, type } = contentOf(result.body);
  const headers: Record<string, string> = { date: new Date(now()).toUTCString(), ...type, ...result.headers };
  // A status without a body takes none, not even an empty one.
  const body = [204, 304].includes(status) ? null : bodyOf(content, headers['content-encoding']);
  return told(new Response(body, { status, headers }), { url: url.href, redirected });
}

function bodyOf(content: string | Uint8Array<ArrayBuffer> | Streamed, encoding: string | undefined) {
  const whole = content instanceof Streamed ? streamOf(content.pieces()) : content;
  if (encoding !== 'gzip') return whole as BodyInit;
  const packed = new Response(whole as BodyInit).body;
  return packed?.pipeThrough(new DecompressionStream('gzip')) ?? null;
}

function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

/** What only a browser can set on an answer. */
function told(response: Response, facts: Readonly<Record<string, string | boolean>>): Response {
  for (const [name, value] of Object.entries(facts)) Object.defineProperty(response, name, { value });
  return response;
}
