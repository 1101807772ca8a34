import type { Code } from '../../words/phrase';
import type { NotRead, SiteId } from '../thread/capture';
import type { Status, TemplateId } from './decision';

/** Reasons by which readers say that the page folds a message away. Drafts and records hold these words. */
const folded: ReadonlySet<string> = new Set(['collapsed', 'hidden in the pile of older messages']);

/** What was not read, a sentence a reason: `2 messages were folded away and not read.` */
export function notReadTexts(notRead: readonly NotRead[]): readonly string[] {
  const away = notRead.filter(({ why }) => folded.has(why)).reduce((sum, { count }) => sum + count, 0);
  const rest = notRead.filter(({ why }) => !folded.has(why));
  const first = away === 0 ? [] : [{ count: away, why: 'folded away' }];
  return [...first, ...rest].map(sentenceOf);
}

/** Reasons that the page's own controls and scrolling can do something about. */
const openable: ReadonlySet<string> = new Set([
  ...folded,
  'not loaded',
  'or more, not loaded',
  'part of the thread that may not be loaded',
]);

/** Whether anything of this could be read by opening what the page folds away. */
export function canBeOpened(notRead: readonly NotRead[]): boolean {
  return notRead.some(({ count, why }) => count > 0 && openable.has(why));
}

/** Reasons that are no count of messages, as a sentence of their own. */
const sentences: Readonly<Record<string, string>> = {
  'or more, not loaded': 'At least 1 message was not loaded and not read.',
  'part of the thread that may not be loaded':
    'Part of the thread may be missing: the page may not have loaded it.',
  'reply or more that Slack may not show here':
    'Slack doesn’t say here how many replies there are. To be sure of all, open the thread in its channel and log it there.',
  'earlier part of the conversation': 'What came earlier in the conversation was not read.',
  'later part of the conversation': 'What came later in the conversation was not read.',
};

const notReadWords: Readonly<Record<NonNullable<NotRead['what']>, readonly [string, string]>> = {
  message: ['message was', 'messages were'],
  person: ['name was', 'names were'],
  link: ['link was', 'links were'],
  file: ['file was', 'files were'],
  part: ['part of a message was', 'parts of messages were'],
};

function sentenceOf({ count, what = 'message', why }: NotRead): string {
  const [one, more] = notReadWords[what];
  return sentences[why] ?? `${count} ${count === 1 ? one : more} ${why} and not read.`;
}

/** A status by its name, for screens and documents. */
export const statusCodes = {
  draft: 'labels.status-draft',
  proposed: 'labels.status-proposed',
  accepted: 'labels.status-accepted',
  rejected: 'labels.status-rejected',
  superseded: 'labels.status-superseded',
} as const satisfies Readonly<Record<Status, Code>>;

/** What a template is called. */
export const templateCodes = {
  plain: 'labels.template-plain',
  daci: 'labels.template-daci',
  madr: 'labels.template-madr',
  update: 'labels.template-update',
  goal: 'labels.template-goal',
} as const satisfies Readonly<Record<TemplateId, Code>>;

/** Names that are the same in every language. */

export const siteText: Readonly<Record<SiteId, string>> = { gmail: 'Gmail', slack: 'Slack' };

/** `7 messages`, `1 message`. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
