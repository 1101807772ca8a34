import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Decision } from '../../../utils/domain/decision/decision.ts';
import type { OutboxItem } from '../../../utils/outbox/item.ts';
import type { Office } from '../../office/server.ts';
import { rollout } from '../../samples/sample-decisions.ts';
import type { OfficeInBrowser } from './launch.ts';
import { documents } from './office-documents.ts';
import { draftOf } from './put-draft.ts';
import { until } from './shadow.ts';
import { storedRows } from './stored-rows.ts';

/** A decision with a word for every message that stands nowhere else: `mark12x3` in message 3 of decision 12. */
export function markedDecision(number: number, messages = 2): Decision {
  const [first] = rollout.messages;
  if (first === undefined) throw new Error('The sample has no message');
  return {
    ...rollout,
    key: `0190f5e0-0000-7000-8000-${number.toString().padStart(12, '0')}`,
    id: null,
    title: `Plan ${number}`,
    why: `Because of why${number}x.`,
    supersedes: null,
    objectionDeadline: null,
    messages: Array.from({ length: messages }, (_, at) => ({
      ...first,
      id: `m${at}`,
      blocks: [{ type: 'paragraph', runs: [{ text: `So said mark${number}x${at}, and stayed with it.` }] }],
    })),
  };
}

/** Where a document goes. */
export type Destination = keyof typeof documents;

/** Its document is there, the only one, with every word once. Returns its text. */
export function expectOneDocument(office: Office, to: Destination, decision: Decision): string {
  const [text = '', ...others] = documents[to](office, decision.key);
  expect(others).toEqual([]);
  expect(lostOrDoubled(text, decision)).toEqual([]);
  return text;
}

/** Words of a marked decision that do not stand exactly once in the text of its document. */
function lostOrDoubled(text: string, decision: Decision): readonly string[] {
  const number = Number(decision.key.slice(-12));
  const marks = decision.messages.map((_, at) => `mark${number}x${at}`);
  const counted = Map.groupBy(text.match(/\b(mark|why)\d+x\d*\b/g) ?? [], (mark) => mark);
  return [`why${number}x`, ...marks].filter((mark) => counted.get(mark)?.length !== 1);
}

/** How a made document's state reads; what is on its way reads `sending, since …`. */
export const sentWords = /sent, (?!since).* your time/;

/** Saves a draft as a user would, its document going to this destination; the draft's page stays open. */
export async function saveTo(
  office: OfficeInBrowser,
  destination: Destination,
  decision: Decision,
): Promise<Page> {
  const page = await draftOf(office, decision);
  await page.getByLabel('Document goes to').selectOption(destination);
  await page.getByRole('button', { name: /^Save/ }).click();
  return page;
}

/** The decision's newest item in the outbox. */
export async function itemOf(page: Page, key: string): Promise<OutboxItem | undefined> {
  const rows = (await storedRows(page, 'outbox')) as readonly OutboxItem[];
  return rows
    .filter((row) => row.key === key)
    .toSorted((a, b) => a.order - b.order)
    .at(-1);
}

/** Waits until the decision's newest item stands so. */
export function itemWhere(
  page: Page,
  key: string,
  what: string,
  holds: (item: OutboxItem) => boolean,
): Promise<OutboxItem> {
  return until(
    what,
    async () => {
      const item = await itemOf(page, key);
      return item !== undefined && holds(item) ? item : null;
    },
    30_000,
  );
}
