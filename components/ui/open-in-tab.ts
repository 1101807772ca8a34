import type { MouseEvent } from 'react';
import { browser } from 'wxt/browser';

/** For links of the popup: a page that opened inside it would be too small to work in. */
export function openInTab(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  void browser.tabs.create({ url: event.currentTarget.href });
}
