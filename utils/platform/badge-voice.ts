import { browser } from 'wxt/browser';
import type { Language } from '@/utils/words/languages';
import type { Pack } from '@/utils/words/message';
import type { DisplaySettings } from './signals';

/**
 * How badges and cards speak to the reader: kept by the worker in `storage.local` beside the signals, as a content script
 * has no words built in and may read no file of the extension.
 */
export interface BadgeVoice {
  readonly language: Language;
  /** Which way the language runs. */
  readonly dir: 'ltr' | 'rtl';
  /** The browser's own tag when this was stored, for plurals and numbers. */
  readonly browserTag: string;
  /** As the settings say; where these name no language for dates, that of the words. */
  readonly display: DisplaySettings;
  readonly pack: Pack;
}

/** What a content script follows. Each is what the worker and our pages wrote, or nothing yet. */
export interface PageSettings {
  readonly signals?: { readonly consent?: unknown; readonly revision?: unknown };
  readonly voice?: BadgeVoice;
}

export function writeVoice(voice: BadgeVoice): Promise<void> {
  return browser.storage.local.set({ voice });
}

/** Calls `listener` with the settings as they are once they are `read`, and at every change in storage. */
export function followSettings(listener: (settings: PageSettings) => void): {
  readonly read: Promise<void>;
  readonly stop: () => void;
} {
  const { local } = browser.storage;
  let known: Record<string, unknown> = {};
  const hear = (news: Record<string, unknown>) => {
    known = news;
    listener(known);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const news = Object.entries(changes).map(([key, { newValue }]) => [key, newValue]);
    hear({ ...known, ...Object.fromEntries(news) });
  };
  local.onChanged.addListener(changed);
  return {
    // What was heard of meanwhile is newer.
    read: local.get(['signals', 'voice']).then((read) => hear({ ...read, ...known })),
    stop: () => local.onChanged.removeListener(changed),
  };
}
