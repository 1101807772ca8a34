// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface CaptureWords {
  readonly 'capture.no-consent': NoValues;
  readonly 'capture.no-thread': NoValues;
  readonly 'capture.other-page': NoValues;
  readonly 'capture.no-page': NoValues;
  readonly 'capture.not-readable': NoValues;
  readonly 'capture.interrupted': NoValues;
  readonly 'capture.interrupted-try': NoValues;
  readonly 'capture.busy': NoValues;
  readonly 'capture.thread-closed': { readonly site: string };
  readonly 'capture.answer-unclear': { readonly site: string };
  readonly 'capture.not-open-read': { readonly site: string };
  readonly 'capture.no-thread-to-reply': NoValues;
  readonly 'capture.not-allowed': NoValues;
  readonly 'capture.in-reply': NoValues;
  readonly 'capture.reply-refused': NoValues;
  readonly 'capture.no-reply-open': { readonly site: string };
  readonly 'capture.not-open': { readonly site: string };
  readonly 'capture.site-off': { readonly site: string };
  readonly 'capture.no-task': { readonly system: string };
  readonly 'capture.connect-tasks': { readonly system: string };
  readonly 'capture.no-comments': { readonly system: string };
}

export const capture: Pack = {
  'capture.no-consent': "Meantime isn’t allowed to read pages yet. Open the welcome page from the toolbar popup and accept first.",
  'capture.no-thread': "No thread is open on this page. Open a thread in Gmail or Slack and choose Log decision again.",
  'capture.other-page': "Threads are read in Gmail and Slack, and in the sites you switched on. Open one there and choose Log decision again, or write the decision by hand.",
  'capture.no-page': "This page didn’t answer. Reload it, open the thread and choose Log decision again.",
  'capture.not-readable': "The thread wasn’t read, because Meantime didn’t understand the page’s answer. Reload the page and choose Log decision again.",
  'capture.interrupted': "The browser interrupted Meantime while it was reading. Nothing in the thread was changed. Open it and choose Log decision again.",
  'capture.interrupted-try': "The browser interrupted Meantime while it was reading. Nothing in the thread was changed. Choose Try again.",
  'capture.busy': "Meantime is reading this thread for another draft. Try again when that is done.",
  'capture.thread-closed': ["Your draft is unchanged. The thread was closed in ",["site"]," while Meantime read it. Open it there and try again."],
  'capture.answer-unclear': ["Your draft is unchanged. Meantime didn’t understand ",["site"],"’s answer. Reload the page and try again."],
  'capture.not-open-read': ["This thread isn’t open in ",["site"],". Open it there, then read it again."],
  'capture.no-thread-to-reply': "This decision has no thread to write into.",
  'capture.not-allowed': "Meantime isn’t allowed to read pages yet.",
  'capture.in-reply': "It’s in your reply. Sending it is up to you.",
  'capture.reply-refused': "The reply didn’t take the text.",
  'capture.no-reply-open': ["Meantime can’t tell for certain that a reply to this thread is open in ",["site"],"."],
  'capture.not-open': ["This thread isn’t open in ",["site"],"."],
  'capture.site-off': ["Your organization switched Meantime off in ",["site"],", so no thread is read there. You can write the decision by hand."],
  'capture.no-task': ["This page shows no task. Open a task in ",["system"]," and choose Log decision again."],
  'capture.connect-tasks': ["Connect ",["system"]," in the options first: its comments are read with that connection. Then choose Log decision again."],
  'capture.no-comments': ["This task has no comments in ",["system"],". You can write the decision by hand."],
};
