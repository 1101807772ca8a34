import { attr, closest, find } from '../read/dom';
import { documentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import type { ReadContext, Spot } from '../site';
import { hintOf } from './hint';
import { directAt, isMain, peerOf, witnessesOf } from './peer';
import { noteSeenPeer } from './seen-peers';
import * as at from './selectors';

type Late = Pick<Spot, 'identity' | 'read' | 'place'>;

const identity = (el: Element) => {
  const channel = isShown(el) ? directAt(el) : null;
  return channel === null ? null : `${channel} ${witnessesOf(channel, documentOf(el))}`;
};
const read = (el: Element, context: ReadContext) => {
  const channel = directAt(el);
  const peer = channel === null ? null : peerOf(channel, context);
  if (peer === null || channel === null) return null;
  noteSeenPeer(el, channel, peer);
  return hintOf(peer, context);
};
/** Beside the name over direct messages with one person, as far as the bar is free. */
export const directHeaderSpot: Late = {
  identity,
  read,
  place(button) {
    const parent = closest(button, at.viewHeader);
    return parent === null ? null : { parent, before: null };
  },
};

/** In the empty strip below the composer of direct messages with one person; what Slack writes there goes first. */
export const directComposer: Late = {
  identity: (input) =>
    isMain(input) && attr(input, 'data-channel-id')?.startsWith('D') === true ? identity(input) : null,
  read,
  place(input) {
    const parent = stripOf(input);
    return parent === null ? null : { parent, before: null };
  },
};

/** The strip below the composer's box. */
export const stripOf = (input: Element) => find(closest(input, at.composerFrame), at.composerStrip);
