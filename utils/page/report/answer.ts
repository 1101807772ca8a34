import { browser } from 'wxt/browser';
import { answerInTab } from '@/utils/platform/page-messages';
import { shared, take } from '@/utils/platform/world';
import { attr, rootOf } from '@/utils/sites/read/dom';
import type { SiteAdapter } from '@/utils/sites/site';
import { adapterPart } from '../parts';
import { makeReport } from './report';

/** Answers the popup's *Copy report*; once a page, however often it is asked for. */
export function answerReport(): void {
  shared('report', () => answerInTab('pageReport', reportHere));
}

function reportHere(): string {
  const adapter = take<SiteAdapter>(adapterPart);
  if (adapter === undefined) throw new Error('no content script runs in this page');
  const me = adapter.me(document);
  const language = attr(rootOf(document), 'lang') ?? '';
  const context = { document, location, me, now: Date.now(), language };
  return makeReport(adapter, context, browser.runtime.getManifest().version);
}
