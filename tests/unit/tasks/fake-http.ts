import type { Http } from '@/utils/connections/http';

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answering = (sent: Sent) => Response | Promise<Response>;

/** A way out that goes nowhere: what was asked is kept, and answered by `answer`. The clock stands at `at`, epoch ms. */
export function fakeHttp(
  answer: Answering,
  at = Date.UTC(2026, 10, 30, 12),
): Http & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    now: () => at,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const text = await request.text();
      const one = {
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
      sent.push(one);
      return await answer(one);
    },
  };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
