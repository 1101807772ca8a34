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
  /** Text and bytes go as they are; anything else as JSON. */
  readonly body: unknown;
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
  response.end(content);
}

/** A `fetch` that reaches a system without a network, for tests and simulations. An abort ends the wait, not the work. */
export function fetchWire(answer: Answerer, now: () => number): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const call = {
      method: request.method,
      url: new URL(request.url),
      headers: Object.fromEntries(request.headers),
      text: await request.text(),
    };
    const { signal } = request;
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const result = await Promise.race([answer(call), aborted]);
    // What a browser says, whatever the cause.
    if (typeof result === 'string') throw new TypeError('Failed to fetch');
    const { content, type } = contentOf(result.body);
    // A status without a body takes none, not even an empty one.
    return new Response([204, 304].includes(result.status) ? null : content, {
      status: result.status,
      headers: { date: new Date(now()).toUTCString(), ...type, ...result.headers },
    });
  };
}

function contentOf(body: unknown): {
  content: string | Uint8Array<ArrayBuffer>;
  type: Record<string, string>;
} {
  if (typeof body === 'string') return { content: body, type: {} };
  if (body instanceof Uint8Array) return { content: new Uint8Array(body), type: {} };
  return { content: JSON.stringify(body), type: { 'content-type': 'application/json; charset=utf-8' } };
}
