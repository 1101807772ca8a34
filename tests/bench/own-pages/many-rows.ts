import type { Page } from 'playwright-core';
import type { Decision } from '@/utils/domain/decision/decision';
import { putRows } from '../../e2e/support/put-rows.ts';
import { seedDecisions } from '../../e2e/support/seed-decisions.ts';
import { rollout } from '../../samples/sample-decisions.ts';

const zones = ['Asia/Kolkata', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'America/Sao_Paulo'];
const leave = [{ from: '2026-12-21', to: '2027-01-02', label: 'Leave' }];

/** Puts that many people into the list; `page` is any page of the extension. Every tenth has hours of their own. */
export async function putPeople(page: Page, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, at) => {
    const day = [[at % 10 === 0 ? `0${6 + (at % 3)}:${10 + (at % 50)}` : '09:00', '17:00']];
    return {
      id: `bench-${at}`,
      name: `Person ${String(at).padStart(4, '0')}`,
      place: 'Somewhere',
      addresses: [{ kind: 'email', value: `person-${at}@fernhill.example` }],
      keys: [`email:person-${at}@fernhill.example`, ...(at === 0 ? ['me'] : [])],
      zone: zones[at % zones.length],
      zoneSource: 'typed in',
      zoneDate: '2026-11-01',
      week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
      isMe: at === 0,
      ...(at % 7 === 0 ? { timeOff: leave } : {}),
    };
  });
  await putRows(page, { people });
}

/** Saves that many decisions, a minute apart. */
export async function putDecisions(page: Page, count: number): Promise<void> {
  await seedDecisions(
    page,
    Array.from({ length: count }, (_, at) => ({
      decision: { ...rollout, key: `bench-${at}`, id: `2025-01-01-bench-${at}`, title: `Decision ${at}` },
      savedAt: 1_700_000_000_000 - at * 60_000,
    })),
  );
}

/** Puts that many drafts, each with a thread of 300 messages, 40,000 words in all. */
export async function putLongDrafts(page: Page, count: number): Promise<void> {
  const [message] = rollout.messages;
  if (message === undefined) throw new Error('The sample has no message.');
  const text = 'We could ship the box on Monday, and keep the plan as it was. '.repeat(10);
  const messages: Decision['messages'] = Array.from({ length: 300 }, (_, at) => ({
    ...message,
    blocks: [{ type: 'paragraph', runs: [{ text: `${at}. ${text}` }] }],
  }));
  const drafts = Array.from({ length: count }, (_, at) => ({
    key: `bench-draft-${at}`,
    state: 'open',
    at: 1_700_000_000_000 + at,
    decision: { ...rollout, key: `bench-draft-${at}`, id: null, title: `Draft ${at}`, messages },
  }));
  for (const draft of drafts) await putRows(page, { drafts: [draft] });
}
