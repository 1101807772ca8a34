import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '@/utils/connections/google/client';
import type { Purpose } from '@/utils/connections/google/failures';
import { clientFor, reading, writing } from '@/utils/connections/notion/client';
import type { Outcome } from '@/utils/connections/outcome';

/** What must not come back in a sentence, wherever the vendor's answer repeats it. */
const planted = ['ntn_Zephyr', 'ya29.Zephyr', 'mara.zephyr@fernhill.example', 'Zephyr goes out on Monday'];

const now = Date.UTC(2026, 10, 24, 14, 10);
const echo = fc.oneof(
  fc.constantFrom(...planted),
  fc.tuple(fc.string(), fc.constantFrom(...planted), fc.string()).map((parts) => parts.join('')),
);
/** Words by which vendors tell failures apart, and what they never said. */
const code = fc.oneof(
  echo,
  fc.constantFrom('validation_error', 'conflict_error', 'invalid_token', 'userRateLimitExceeded'),
);
const notionError = fc.record({
  object: fc.constant('error'),
  status: fc.oneof(echo, fc.nat()),
  code,
  message: fc.oneof(
    echo,
    echo.map((text) => `${text} is expected to be rich_text`),
  ),
  request_id: echo,
  additional_data: fc.record({ rate_limit_reason: code, retry_after: echo }),
});
const googleError = fc.record({
  error: fc.oneof(
    echo,
    fc.record({
      code: fc.nat(),
      message: echo,
      status: code,
      errors: fc.array(fc.record({ reason: code, message: echo, location: echo })),
      details: fc.array(fc.record({ reason: code, metadata: fc.dictionary(echo, echo) })),
    }),
  ),
  error_description: echo,
});
const body = fc.oneof(
  notionError.map((each) => JSON.stringify(each)),
  googleError.map((each) => JSON.stringify(each)),
  echo,
  echo.map((text) => `<!doctype html><title>${text}</title>`),
  echo.map((text) => `{"message": ${text}`),
);
const status = fc.oneof(
  fc.constantFrom(200, 400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 529),
  fc.integer({ min: 200, max: 599 }).filter((each) => ![204, 205, 304].includes(each)),
);
/** One answer for every request; null: the connection broke, in whatever words. */
const answer = fc.option(
  fc.record({ status, body, retryAfter: fc.option(fc.oneof(echo, fc.constant('7'))) }),
  { freq: 9 },
);
type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never;

function httpOf(given: Answer, words: string) {
  const fetch = async () => {
    if (given === null) throw new TypeError(`Failed to fetch ${words}`);
    const headers = new Headers({ 'content-type': 'application/json' });
    // A header takes Latin-1 alone.
    if (given.retryAfter !== null && /^[ -~]*$/.test(given.retryAfter))
      headers.set('retry-after', given.retryAfter);
    return new Response(given.body, { status: given.status, headers });
  };
  return { fetch, now: () => now };
}

/** Of a failure all of it, of a throw what a report of it would show. */
async function shown(run: Promise<Outcome<unknown> | { readonly kind: 'committed' }>): Promise<string> {
  try {
    const outcome = await run;
    return 'ok' in outcome && outcome.ok ? '' : JSON.stringify(outcome);
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message} ${error.stack}` : String(error);
  }
}

const hasNone = (text: string) => {
  for (const word of [...planted, 'Zephyr']) expect(text).not.toContain(word);
};

test('no failure of Notion repeats a word of its answer', () =>
  fc.assert(
    fc.asyncProperty(answer, echo, fc.boolean(), async (given, words, writes) => {
      const http = httpOf(given, words);
      const client = clientFor({ token: 'ntn_Zephyr' }, http);
      const request = () => client.request({ path: 'pages', method: 'post', body: {} });
      hasNone(await shown(writes ? writing(http, request) : reading(http, request)));
    }),
    { numRuns: 500 },
  ));

test('no failure of Google repeats a word of its answer', () => {
  const purposes = fc.constantFrom<Purpose[]>('connect', 'create', 'look', 'update');
  const settings = { token: 'ya29.Zephyr', expiresAt: now + 3_600_000, clientId: 'a', account: 'b' };
  return fc.assert(
    fc.asyncProperty(answer, echo, purposes, async (given, words, purpose) => {
      const run = ask(settings, httpOf(given, words), purpose, ({ drive }) => drive.files.list({}));
      hasNone(await shown(run));
    }),
    { numRuns: 500 },
  );
});
