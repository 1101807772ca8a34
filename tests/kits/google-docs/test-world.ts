import { englishWords } from '@/tests/kits/document-words';
import { googleFetch } from '@/tests/office/google/fetch';
import { documentHtml } from '@/tests/office/google/page';
import { documentText } from '@/tests/office/google/text';
import { createWorld, grantToken } from '@/tests/office/google/world';
import { rollout } from '@/tests/samples/sample-decisions';
import { type GoogleSettings, googleScope } from '@/utils/connections/google/settings';
import type { Http } from '@/utils/connections/http';
import { googleDocs } from '@/utils/destinations/google-docs/google-docs';
import { makeFolder } from '@/utils/destinations/google-docs/places';
import type { CreateWork, DocsLink } from '@/utils/destinations/google-docs/types';
import type { Decision } from '@/utils/domain/decision/decision';

/** The office's Google with a connected account and a folder, and what tests do with it. */
export async function connected() {
  const clock = { now: Date.UTC(2026, 10, 24, 14, 10) };
  const world = createWorld({
    now: () => clock.now,
    wait: async (ms) => {
      clock.now += ms;
    },
  });
  const settings: GoogleSettings = {
    token: grantToken(world, [googleScope]),
    expiresAt: clock.now + 3_599_000,
    clientId: 'client',
    account: 'mara@fernhill.example',
  };
  const http: Http = { fetch: googleFetch(world), now: () => clock.now };
  const folder = await makeFolder(settings, 'Decisions', http);
  if (!folder.ok) throw new Error('No folder was made');
  const work = (
    kind: 'create' | 'update',
    decision: Decision = rollout,
    link: DocsLink | null = null,
  ): CreateWork => ({ kind, settings, place: folder.value, decision, link, words: englishWords });
  const documents = () => [...world.files.values()].filter(({ doc }) => doc !== null);
  const doc = () => {
    const [first] = documents();
    if (!first?.doc) throw new Error('No document was made');
    return first.doc;
  };
  return {
    clock,
    world,
    settings,
    http,
    place: folder.value,
    work,
    documents,
    doc,
    text: () => documentText(doc()),
    html: () => documentHtml(doc()),
    /** Calls since then, without addresses' ids. */
    calls: (from = 0) => world.log.slice(from).map(({ call }) => call.replace(/\/1\w+Drive/, '/*')),
  };
}

/** Steps until it is done or fails, as the outbox does; everything in between is plain JSON. */
export async function deliver(
  work: CreateWork,
  http: Http,
): Promise<Awaited<ReturnType<typeof googleDocs.step>>> {
  let progress: Parameters<typeof googleDocs.step>[1] = null;
  for (;;) {
    const outcome = await googleDocs.step(work, progress, http);
    if (!outcome.ok || outcome.value.done) return outcome;
    progress = JSON.parse(JSON.stringify(outcome.value.progress));
  }
}

/** The link of the finished document; throws where there is none. */
export async function delivered(work: CreateWork, http: Http): Promise<DocsLink> {
  const outcome = await deliver(work, http);
  if (!outcome.ok || !outcome.value.done) throw new Error(JSON.stringify(outcome));
  return outcome.value.link;
}
