import type { Code } from '../../words/phrase';
import type { ThreadSource } from '../thread/capture';
import type { Status, TemplateId } from './decision';

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
export const siteText: Readonly<Record<ThreadSource, string>> = {
  gmail: 'Gmail',
  slack: 'Slack',
  teams: 'Microsoft Teams',
  trello: 'Trello',
  outlook: 'Outlook on the web',
  asana: 'Asana',
  monday: 'monday',
};
