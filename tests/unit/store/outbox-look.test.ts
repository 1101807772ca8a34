import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { saveDecision } from '@/utils/decisions/save';
import { duplicateCheckOf } from '@/utils/outbox/duplicate-check';
import type { OutboxItem } from '@/utils/outbox/item';
import { Database } from '@/utils/store/database';
import { openItems } from '@/utils/store/outbox';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const draft = { ...rollout, id: null, supersedes: null };
const place = { pageId: 'p', name: 'Handbook' };
const asLeft = { id: 'd', href: 'https://notion.example/d', parts: { callout: 'then' } };

test.each([
  ['the same document, which was updated since', { ...asLeft, parts: { callout: 'now' } }, 'now'],
  ['another one by now', { ...asLeft, id: 'other', parts: { callout: 'of the other' } }, 'then'],
])('a look knows its document as it stands now, with its titles of then: %s', async (_, linked, callout) => {
  await saveDecision({ ...draft, title: 'Title of then' }, 1, db, [{ destination: 'notion', place }]);
  const [made] = await openItems(db);
  if (made === undefined) throw new Error('Nothing was queued');
  await db.connections.put({
    destination: 'notion',
    settings: { token: 'invented' },
    account: '',
    place: null,
    connectedAt: 1,
  });
  await saveDecision({ ...draft, title: 'Newer' }, 2, db);
  await db.decisions.update(draft.key, { links: { notion: linked } });
  const done: OutboxItem = { ...made, state: 'done', link: asLeft };
  const check = duplicateCheckOf(done, 3);
  const work = check === null ? null : await outboxStore(db, readWordsWith()).checked(check);
  expect(work).toMatchObject({
    work: {
      place,
      titles: ['Title of then'],
      decision: { title: 'Newer' },
      link: { notes: { callout } },
    },
    made: { notes: { callout: 'then' } },
  });
});
