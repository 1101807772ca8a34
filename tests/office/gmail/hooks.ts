import { type ComposerHooks, composerHooks } from './composer-hooks.ts';
import type { GmailContext } from './context.ts';
import type { MailThread } from './mail.ts';
import type { Views } from './views.ts';

/** What tests may do to the page, as `window.officeGmail`. Rows are counted from 0 in the shown list. */
export interface OfficeGmail extends ComposerHooks {
  /** Keys of the shown list's threads, in order. */
  threads(): readonly string[];
  /** The same `tr` for another thread: new cells and attributes, class overwritten. */
  reuseRow(index: number, key: string): void;
  /** The same thread drawn anew, as a new mail or a read state does. */
  refreshRow(index: number, unread?: boolean): void;
  /** What another extension does that draws the people itself (facts 2.2, Mailtrack). */
  removeNames(): void;
  removeRow(index: number): void;
  insertRow(index: number, key: string): void;
  /** Goes to a thread by its key (`rollout`, `vendor`, `event-log` …) or row number. */
  openThread(which: string | number): void;
  /** Opens a collapsed message of the open thread, from 0, oldest first. */
  expand(index: number): void;
  go(hash: string): void;
  /** Styles of the page for every element that an extension put in. */
  restyle(css: string): void;
  /** Moves every such element this far, px. */
  moveHosts(by: number): void;
}

/** What Gmail itself never makes: custom elements. */
const put = ':not(:defined)';

declare global {
  interface Window {
    officeGmail: OfficeGmail;
  }
}

export function exposeHooks(context: GmailContext, views: Views): void {
  const find = (key: string): MailThread => {
    const thread = context.mailbox.find(key);
    if (!thread) throw new Error(`The mailbox has no thread ${key}`);
    return thread;
  };
  window.officeGmail = {
    ...composerHooks,
    threads: () => views.list().threads.map((thread) => thread.key),
    reuseRow: (index, key) => views.list().reuse(index, find(key)),
    refreshRow: (index, unread) => views.list().refresh(index, unread),
    removeNames() {
      for (const names of document.querySelectorAll('.yW')) names.remove();
    },
    removeRow: (index) => views.list().remove(index),
    insertRow: (index, key) => views.list().insert(index, find(key)),
    openThread(which) {
      const thread = typeof which === 'string' ? find(which) : views.list().threads[which];
      if (!thread) throw new Error(`The list has no row ${which}`);
      context.open(thread);
    },
    expand: (index) => views.thread()?.expand(index),
    go(hash) {
      location.hash = hash;
    },
    restyle(css) {
      const style = document.createElement('style');
      style.textContent = `${put} { ${css} }`;
      document.head.append(style);
    },
    moveHosts(by) {
      for (const host of document.querySelectorAll<HTMLElement>(put)) host.style.translate = `${by}px`;
    },
  };
}
