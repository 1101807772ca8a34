import { closest, find } from '../read/dom';
import { client, notOurs } from './selectors';

/** The element to watch; null until Slack's client has started, since work before it delays the start. */
export function slackRoot(document: Document): Element | null {
  return find(document, client);
}

/** Whether changes here never concern a badge: composers, typing notes, hover buttons, reactions. */
export function ignoresChange(target: Element): boolean {
  return closest(target, notOurs) !== null;
}
