import { find, findAll } from '../read/dom';
import { freeBeside } from '../read/free-strip';
import { parentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import type { FindTitled } from '../titled-thread';
import { joinThreadId } from './message';
import { channelOf, linkOf, tsOf } from './message-row';
import { rootTsOf, rowsIn, scopeOf } from './scope';
import { threadPane, threadPaneTitle, threadRoot } from './selectors';
import { pageTeam } from './team';

/**
 * The thread in the pane beside the conversation. Every message in it that says so names the same conversation and first
 * message, and the workspace is known: else it is nobody's.
 */
export const titledInSlack: FindTitled = (context) => {
  const panes = findAll(context.document, threadPane).filter(isShown);
  const [pane, ...more] = panes;
  const title = pane && find(pane, threadPaneTitle);
  const bar = title && parentOf(title);
  if (pane === undefined || more.length > 0 || title == null || bar == null) return null;
  const rows = rowsIn([pane]);
  const [first] = rows;
  const scope = first && scopeOf(first.row);
  const channels = new Set(rows.map(({ row }) => channelOf(row)).filter((channel) => channel !== null));
  const [channel] = channels;
  if (scope?.kind !== 'thread' || channel === undefined || channels.size > 1) return null;
  const drawn = find(pane, threadRoot);
  const said = [
    rootTsOf(scope),
    drawn === null ? null : tsOf(drawn),
    ...rows.map(({ row }) => linkOf(row)?.thread ?? null),
  ].filter((ts) => ts !== null);
  const [root] = said;
  if (root === undefined || said.some((ts) => ts !== root) || pageTeam(context) === null) return null;
  const threadId = joinThreadId(channel, root, context);
  return { threadId, title, bar, strips: () => freeBeside(title, bar) };
};
