import { browser } from 'wxt/browser';
import { type SiteId, siteIds } from '@/utils/domain/thread/capture';
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

/**
 * What a content script follows. Each is what the worker and our pages wrote, or nothing yet. The voice is kept under the
 * site's id: pages of a site that is switched off have none, and therefore do nothing.
 */
export type PageSettings = {
  readonly signals?: {
    readonly consent?: unknown;
    readonly revision?: unknown;
    readonly decided?: unknown;
    readonly decidedAt?: unknown;
    readonly waitsAt?: unknown;
    readonly owed?: unknown;
  };
} & { readonly [Site in SiteId]?: BadgeVoice };

/** Keeps it for every site but those that are switched off. `voice` is where an earlier version kept it. */
export async function writeVoice(voice: BadgeVoice, off: readonly unknown[] = []): Promise<void> {
  const { local } = browser.storage;
  const on = siteIds.filter((id) => !off.includes(id));
  await local.remove(['voice', ...siteIds.filter((id) => off.includes(id))]);
  await local.set(Object.fromEntries(on.map((id) => [id, voice])));
}

/** The sites for which none is kept while others have one; nothing where none has, as after an installation. */
export async function sitesWithoutVoice(): Promise<readonly SiteId[]> {
  const kept = await browser.storage.local.get([...siteIds]);
  const without = siteIds.filter((id) => kept[id] === undefined);
  return without.length < siteIds.length ? without : [];
}

/** Calls `listener` with the settings of a site as they are once they are `read`, and at every change in storage. */
export function followSettings(
  site: SiteId,
  listener: (settings: PageSettings) => void,
): {
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
    read: local.get(['signals', site]).then((read) => hear({ ...read, ...known })),
    stop: () => local.onChanged.removeListener(changed),
  };
}
