// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewSource } from '@/components/options/sources/source-form';
import { TokenForm } from '@/components/options/sources/token/token-form';
import { ReaderContext } from '@/components/ui/reader';
import { clientId } from '@/tests/office/slack-api/ids';
import type { Outcome } from '@/utils/connections/outcome';
import { sayEnglish, toldEnglish } from '@/utils/words/english';

const reader = {
  now: 0,
  zone: 'Europe/Berlin',
  display: { hourCycle: 'auto', locale: null },
  say: sayEnglish,
} as const;
const redirect = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';

let isGiven = true;
const asked: unknown[] = [];
const opened: string[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  isGiven = true;
  opened.length = 0;
  const launchWebAuthFlow = async ({ url }: { url: string }) => {
    opened.push(url);
    const { searchParams } = new URL(url);
    return `${redirect}?error=access_denied&state=${searchParams.get('state')}`;
  };
  Object.assign(browser, { identity: { getRedirectURL: () => redirect, launchWebAuthFlow } });
  vi.spyOn(browser.permissions, 'request').mockImplementation((async (wanted: unknown) => {
    asked.push(wanted);
    return isGiven;
  }) as never);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ optional_permissions: ['identity'] } as never);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function draw() {
  const loads: (() => Promise<Outcome<NewSource>>)[] = [];
  const place = document.createElement('div');
  createRoot(place).render(
    <ReaderContext value={reader}>
      <TokenForm
        vendor="slack"
        problem={undefined}
        onProblem={() => {}}
        onPreview={(_, load) => void loads.push(load)}
        foot={null}
        tell={() => {}}
        onCancel={() => {}}
      />
    </ReaderContext>,
  );
  await vi.waitFor(() => expect(place.textContent).not.toBe(''));
  const button = [...place.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.includes('Sign in with Slack'),
  );
  return { place, button, loads };
}

test('without a client id in the build there is the pasted token alone', async () => {
  const { place, button } = await draw();
  expect(button).toBeUndefined();
  expect(place.querySelector('input[type=password]')).not.toBeNull();
});

test('with one, a click asks the browser first and Slack’s page opens, and what it refuses is told', async () => {
  vi.stubEnv('WXT_SLACK_CLIENT_ID', clientId);
  const { place, button, loads } = await draw();
  expect(place.querySelector('input[type=password]')).not.toBeNull();
  button?.click();
  expect(asked).toEqual([{ permissions: ['identity'], origins: ['https://slack.com/*'] }]);
  expect(opened).toEqual([]);
  const outcome = await loads[0]?.();
  expect(opened.map((url) => new URL(url).searchParams.get('client_id'))).toEqual([clientId]);
  expect(outcome?.ok === false ? toldEnglish(outcome.words) : '').toMatch(/closed or refused/);
});

test('where the browser was not allowed to, nothing is opened', async () => {
  vi.stubEnv('WXT_SLACK_CLIENT_ID', clientId);
  isGiven = false;
  const { button, loads } = await draw();
  button?.click();
  const outcome = await loads[0]?.();
  expect(outcome?.ok === false ? toldEnglish(outcome.words) : '').toMatch(
    /wasn’t allowed to reach slack\.com/,
  );
});
