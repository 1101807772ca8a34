import type { MouseEvent } from 'react';
import { browser } from 'wxt/browser';
import type { planPath } from '@/utils/platform/plan-path';

/** Opens a section of the options in a tab; `people/new` is the form of somebody new. */
export function openOptions(section: 'people' | 'people/new' | 'norms' | 'transfer'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}

/** Opens a page of ours in a tab, by its path. */
export function openPath(path: ReturnType<typeof planPath>): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** For links of the popup: a page that opened inside it would be too small to work in. */
export function openInTab(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  void browser.tabs.create({ url: event.currentTarget.href });
}
