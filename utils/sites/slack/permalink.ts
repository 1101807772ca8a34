import type { ReadContext } from '../site';
import { writePermalink } from './ids';
import { linkOf } from './message-row';
import type { OpenPane } from './open-pane';
import { pageTeam } from './team';

/**
 * The address of what was read: a thread's first message in its thread, of a conversation the first
 * message read. Where no message carries a link that names the workspace, the app's own address.
 */
export function permalinkOf(pane: OpenPane, context: ReadContext): string {
  const { channel, root, rows, selected } = pane;
  const host = rows.map(({ row }) => linkOf(row)).find((link) => link?.channel === channel)?.host;
  const [first] = selected;
  if (host !== undefined && root !== null) return writePermalink({ host, channel, ts: root, thread: root });
  if (host !== undefined && first !== undefined) {
    const thread = linkOf(first.row)?.thread ?? null;
    return writePermalink({ host, channel, ts: first.ts, thread });
  }
  const team = pageTeam(context);
  if (team === null) return context.location.href;
  const base = `https://app.slack.com/client/${team}/${channel}`;
  return root === null ? base : `${base}/thread/${channel}-${root}`;
}
