import { expect, vi } from 'vitest';
import { startOutlook } from '@/tests/office/outlook/client.ts';
import { threadsOf } from '@/tests/office/outlook/mail.ts';
import type { OutlookSettings } from '@/tests/office/outlook/settings.ts';
import { wordsOf } from '@/tests/office/outlook/words.ts';

export const drawnAt = Date.UTC(2026, 10, 30, 18);

type Wish = Partial<Pick<OutlookSettings, 'build' | 'accounts' | 'lang'>>;

/** A mail in a window of its own. */
export async function drawAlone(key: string): Promise<string> {
  history.replaceState(null, '', new URL(aloneAt(key)).pathname);
  const { app } = startOutlook(settingsOf({}));
  await Promise.resolve();
  return `<!doctype html><html lang="en-US"><body>${app.outerHTML}</body></html>`;
}
export const aloneAt = (key: string): string =>
  `https://outlook.office.com/mail/deeplink/read/${encodeURIComponent(convid(key))}`;

const settingsOf = ({ build = '2026', accounts = 1, lang = 'en' }: Wish): OutlookSettings => ({
  ...{ now: drawnAt, rows: 12, messages: 60, long: 0, dark: false, lang, dir: 'ltr', density: 'default' },
  ...{ words: wordsOf(lang), open: '', build, chips: 'address', recipients: 'name', accounts },
});

/** The office's page with a conversation open, as it is drawn, without a browser; and what is done there after that. */
export async function drawOutlook(
  open: string,
  wish: Wish = {},
  then: (document: Document) => void = () => {},
): Promise<string> {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
    },
  );
  history.replaceState(null, '', '/mail/');
  const client = startOutlook(settingsOf(wish));
  document.body.replaceChildren(client.app);
  const stands = (selector: string) =>
    vi.waitFor(() => expect(document.querySelector(selector)).not.toBeNull(), { timeout: 10_000 });
  await stands('[data-convid]');
  client.open(open);
  await stands('[data-app-section="ConversationContainer"]');
  then(document);
  const { lang = 'en' } = wish;
  const language = lang === 'en-GB' ? lang : wordsOf(lang).html;
  return `<!doctype html><html lang="${language}"><body>${client.app.outerHTML}</body></html>`;
}

export const convid = (key: string): string => threadsOf(12).find((one) => one.key === key)?.id ?? '';
/** The address that the page has then. */
export const addressOf = (key: string): string =>
  `https://outlook.office.com/mail/inbox/id/${encodeURIComponent(convid(key))}`;
