import type { NotRead, SiteId } from './capture';
import type { Status, TemplateId } from './decision';

/** What was not read, in a sentence: `2 messages were collapsed and not read.` */
export function notReadText({ count, why }: NotRead): string {
  const verb = count === 1 ? 'message was' : 'messages were';
  return `${count} ${verb} ${why} and not read.`;
}

/** The status as it is written on screen. */
export const statusText: Readonly<Record<Status, string>> = {
  draft: 'Draft',
  proposed: 'Proposed',
  accepted: 'Accepted',
  rejected: 'Rejected',
  superseded: 'Superseded',
};

export const templateText: Readonly<Record<TemplateId, string>> = {
  plain: 'Plain',
  daci: 'DACI',
  madr: 'MADR',
  update: 'Update',
  goal: 'Goal',
};

export const siteText: Readonly<Record<SiteId, string>> = { gmail: 'Gmail', slack: 'Slack' };

/** `7 messages`, `1 message`. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
