import { isTs, readPermalink } from './ids.ts';

/**
 * The thread that a Slack link opens, `C…/1765505499.805759`; null for a link to a conversation, to a single message, or
 * elsewhere. Without the workspace: a permalink has its name, a page its id, and nothing tells that both are one. The id
 * of a conversation with the time of a message to the microsecond is met twice in no two workspaces but for a channel
 * that both share.
 */
export function slackThreadOf(href: string | null): string | null {
  const link = readPermalink(href);
  if (link !== null) return link.thread === null ? null : `${link.channel}/${link.thread}`;
  const app = /^https:\/\/app\.slack\.com\/client\/[TE][A-Z0-9]+\/([CDG][A-Z0-9]+)\/thread\/\1-([\d.]+)$/;
  const [, channel, ts] = app.exec(href ?? '') ?? [];
  return channel !== undefined && isTs(ts) ? `${channel}/${ts}` : null;
}
