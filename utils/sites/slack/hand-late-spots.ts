import { directComposer, directHeaderSpot } from './direct';
import { directListSpot } from './direct-list';
import { handLate } from './late-spots';
import { memberProfile } from './profile';

/** Hands what reads the places of one person to the content script, which knows their selectors. */
export const handLateSpots = () =>
  handLate({
    'dm-header': directHeaderSpot,
    'member-profile': memberProfile,
    'dm-composer': directComposer,
    'dm-list': directListSpot,
  });
