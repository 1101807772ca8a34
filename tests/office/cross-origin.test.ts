import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tokens } from './slack-api/ids.ts';
import { chromium, startVisit, type Visit } from './visit.ts';

describe.skipIf(!chromium)('what a page of another site may read', () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await startVisit();
    page = await visit.open('slack', '/client/T0FERNHILL/C0DESIGN1', '[data-qa=message_pane]');
  });
  afterAll(() => visit?.close());

  const ask = (
    address: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) =>
    page.evaluate(
      async ([url, sent]) => {
        try {
          return (await fetch(url, sent)).status;
        } catch {
          return 'kept from it';
        }
      },
      [address, init] as const,
    );

  test('of Slack’s API what a plain form brings, and nothing that a header has to open', async () => {
    const list = 'https://slack.com/api/users.list';
    const headers = { authorization: `Bearer ${tokens.full}` };
    expect(await ask(list, { headers })).toBe('kept from it');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await ask(list, { method: 'POST', headers: form, body: `token=${tokens.full}` })).toBe(200);
  });

  test.each([
    'https://api.notion.com/v1/users/me',
    'https://api.monday.com/v2',
    'https://api.twist.com/api/v3/workspaces/get',
    'https://sheets.googleapis.com/v4/spreadsheets/x',
    'https://www.googleapis.com/calendar/v3/calendars/primary/events',
    'https://team.example/people.csv',
  ])('nothing of %s', async (address) => {
    expect(await ask(address)).toBe('kept from it');
  });
});
