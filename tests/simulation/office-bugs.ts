import type { Http } from '@/utils/connections/http';
import type { Destination, DocumentLink } from '@/utils/destinations/destination';
import type { AnyTypes } from '@/utils/destinations/types';
import type { OutboxItem } from '@/utils/outbox/item';
import type { WorldOptions } from './world';

type Bug = Partial<Pick<WorldOptions, 'wrapDestination' | 'tamper'>>;
type Destined = Destination<AnyTypes>;

const wrapped = (change: (good: Destined) => Partial<Destined>): Bug => ({
  wrapDestination: (good) => ({ ...good, ...change(good) }),
});

/** Every request of theirs goes this way instead. */
const onTheWire = (fetchOver: (http: Http) => typeof fetch): Bug =>
  wrapped((good) => {
    const over = (http: Http): Http => ({ ...http, fetch: fetchOver(http) });
    return {
      step: (work, progress, http) => good.step(work, progress, over(http)),
      recover: (work, progress, http) => good.recover(work, progress, over(http)),
    };
  });

/** What is sent is changed on its way out. */
const sent = (change: (body: string) => string): Bug =>
  onTheWire((http) => (input, init) => {
    const { body } = init ?? {};
    return http.fetch(input, typeof body === 'string' ? { ...init, body: change(body) } : init);
  });

const nowhere: DocumentLink = { id: 'nowhere', href: 'https://nowhere.example/' };

/** Mistakes around the shipped destinations, each of which must be found. */
export const officeBugs: Readonly<Record<string, Bug>> = {
  'a look that never looks': wrapped(() => ({ recover: async () => ({ ok: true, value: 'absent' }) })),
  'a document without its key': sent((body) =>
    body
      .replace(/"Decision Key":\{"rich_text":\[\{.*?\}\]\}/, '"Decision Key":{"rich_text":[]}')
      .replace(/"decisionKey":"k\d"/, '"decisionKey":""'),
  ),
  'a look for another key': onTheWire((http) => (input, init) => {
    const { body } = init ?? {};
    const url = String(input).replace(/value%3D%27k/, 'value%3D%27x');
    const asked = typeof body === 'string' ? body.replace(/"equals":"k/, '"equals":"x') : body;
    return http.fetch(url, asked === undefined ? init : { ...init, body: asked ?? null });
  }),
  'done before the vendor answered': {
    tamper: (item: OutboxItem) =>
      item.lease?.asked === true && item.state === 'sending' ? { ...item, state: 'done', lease: null } : item,
  },
  'a lost answer counts as done': wrapped((good) => ({
    step: async (work, progress, http) => {
      const outcome = await good.step(work, progress, http);
      const isLost = !outcome.ok && outcome.kind === 'again' && outcome.mayHaveCommitted;
      return isLost ? { ok: true, value: { done: true, link: work.link ?? nowhere } } : outcome;
    },
  })),
  'a lost answer counts as never sent': wrapped((good) => ({
    step: async (work, progress, http) => {
      const outcome = await good.step(work, progress, http);
      return outcome.ok || outcome.kind === 'no' ? outcome : { ...outcome, mayHaveCommitted: false };
    },
  })),
  'a client that repeats by itself': onTheWire((http) => async (input, init) => {
    const answer = await http.fetch(input, init).catch(() => null);
    return answer !== null && answer.status < 500 ? answer : await http.fetch(input, init);
  }),
  'a saved document of which the answer tells is not taken': onTheWire((http) => async (input, init) => {
    const answer = await http.fetch(input, init);
    // As if nothing had been saved, and nothing were in doubt.
    const body = { object: 'error', status: 409, code: 'conflict_error', message: 'Once more.' };
    return answer.status === 503 ? Response.json(body, { status: 409 }) : answer;
  }),
  'half a document counts as a whole one': wrapped((good) => ({
    recover: async (work, progress, http) => {
      const outcome = await good.recover(work, progress, http);
      if (!outcome.ok || outcome.value === 'absent' || outcome.value.done) return outcome;
      const { progress: found } = outcome.value;
      const page = 'page' in found ? found.page : undefined;
      return page === undefined ? outcome : { ok: true, value: { done: true, link: page } };
    },
  })),
  'progress that is not stored': { tamper: (item: OutboxItem) => ({ ...item, progress: null }) },
  'an update upon whatever revision': sent((body) => body.replace(/"requiredRevisionId":"[^"]*"/, '')),
};
