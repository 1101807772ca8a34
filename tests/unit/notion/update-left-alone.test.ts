import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import type { DocumentLink } from '@/utils/destinations/destination';
import type { NotionWork } from '@/utils/destinations/notion/progress';
import type { Decision } from '@/utils/domain/decision/decision';
import { phrase } from '@/utils/words/phrase';
import { documentText } from '../../office/notion/text.ts';
import { creating, made, openNotion, registerPlace, run, settings } from './office';

const stranger: Decision = { ...rollout, driver: { name: 'Somebody of another company' } };

async function logged(decision: Decision) {
  const office = openNotion();
  const place = await registerPlace(office.http);
  const link = await made(creating(decision, place), office.http);
  const updating = (to: Decision, at: DocumentLink = link): NotionWork => ({
    kind: 'update',
    settings,
    place,
    decision: to,
    link: at,
    words: englishWords,
  });
  return { ...office, place, link, updating };
}

test('whom somebody chose by hand, where Notion does not know our name, stays through an update', async () => {
  const { http, world, link, updating } = await logged(stranger);
  const member = world.members.find(({ name }) => name === 'Mara Lindqvist');
  expect(documentText(world, link.id)).not.toContain('Owner: Mara Lindqvist');
  await http.fetch(`https://api.notion.com/v1/pages/${link.id}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${settings.token}`,
      'notion-version': '2026-03-11',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ properties: { Owner: { people: [{ object: 'user', id: member?.id }] } } }),
  });
  const byHand = documentText(world, link.id).match(/^Owner: .+$/m)?.[0];
  expect(byHand).toBeDefined();
  const next = await made(updating({ ...stranger, status: 'rejected' }), http);
  expect(documentText(world, link.id)).toContain(byHand);
  // Somebody else is responsible now, whom Notion does not know either: then nobody is named.
  await made(updating({ ...stranger, driver: { name: 'One more stranger' } }, next), http);
  expect(documentText(world, link.id)).not.toContain(byHand);
});

test('a document in the trash of Notion says so, and what to do', async () => {
  const { http, world, updating } = await logged(rollout);
  // As it answers where a page lies in the trash (seen in public reports up to 2026-08).
  const message = "Can't edit block that is archived. You must unarchive the block before editing.";
  const body = { object: 'error', status: 400, code: 'validation_error', message };
  world.faults.push({ kind: '400', on: 'PATCH /v1/pages/*', instead: () => ({ status: 400, body }) });
  const { outcome } = await run(updating({ ...rollout, status: 'rejected' }), http);
  expect(outcome).toMatchObject({
    kind: 'ask',
    fix: 'choose-place',
    words: phrase('failures.notion-document-gone'),
  });
});
