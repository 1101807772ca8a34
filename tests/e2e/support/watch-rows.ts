import type { Page } from 'playwright-core';

declare global {
  interface Window {
    watchedRows: { wrong: string[]; frames: number };
  }
}

/**
 * From now on looks at every frame as it is painted, and notes each badge that stands beside somebody of the
 * second workspace. Names tell them apart, as ids are the same.
 */
export async function startWatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.watchedRows = { wrong: [], frames: 0 };
    // What is painted is what stands once every resize observer was called: one of a deeper element that is
    // first observed in such a call comes after all of them, in the same frame.
    const afterAll = () => {
      const deeper = new ResizeObserver(() => {
        deeper.disconnect();
        look();
      });
      const first = new ResizeObserver(() => {
        first.disconnect();
        deeper.observe(document.querySelector('.p-client_container') ?? document.body);
      });
      first.observe(document.documentElement);
    };
    const strangers = /Anaïs|Henrik|Ilse|Deploy|GitHub|Mara|Helena/;
    const look = () => {
      const { wrong } = window.watchedRows;
      window.watchedRows.frames++;
      for (const name of document.querySelectorAll('[data-qa="message_sender_name"]')) {
        const line = name.closest('[data-qa="message_content"]');
        const host = [...(line?.children ?? [])].find((el) => /^x-[a-z]{8}$/.test(el.localName));
        const shows = host !== undefined && getComputedStyle(host).display !== 'none';
        if (shows && strangers.test(name.textContent ?? '') && wrong.length < 20)
          wrong.push(`frame ${window.watchedRows.frames}: ${name.textContent}`);
      }
      requestAnimationFrame(afterAll);
    };
    requestAnimationFrame(afterAll);
  });
}

/** What was seen since: wrong badges in any frame, and badges that now stand outside of every message. */
export function watched(page: Page): Promise<{ wrong: readonly string[]; left: number; frames: number }> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('.p-client_container *')];
    const left = hosts.filter(
      (el) =>
        /^x-[a-z]{8}$/.test(el.localName) &&
        el.closest('[data-qa="message_container"], .p-channel_sidebar') === null,
    );
    return { ...window.watchedRows, left: left.length };
  });
}
