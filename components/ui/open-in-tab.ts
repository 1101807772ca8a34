import type { MouseEvent } from 'react';
import { browser } from 'wxt/browser';

/** Opens a section of the options in a tab; `people/new` is the form of somebody new. */
export function openOptions(section: 'people' | 'people/new' | 'norms' | 'transfer'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}

/** For links of the popup: a page that opened inside it would be too small to work in. */
export function openInTab(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  void browser.tabs.create({ url: event.currentTarget.href });
}
