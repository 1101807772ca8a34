import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dotForm } from '@/utils/page/dot-form';
import { makeStrips } from '@/utils/page/fill-strips';
import { handDot } from '@/utils/page/forms/dot';
import { handStrips } from '@/utils/page/strips';
import { hand } from '@/utils/platform/world';
import { clockPart } from '@/utils/sites/slack/clock-part';
import { findSharedComposers } from '@/utils/sites/slack/composers';
import { composersPart } from '@/utils/sites/slack/composers-part';
import { free } from '@/utils/sites/slack/free';
import { handLateSpots } from '@/utils/sites/slack/hand-late-spots';
import { clockInSlack } from '@/utils/sites/slack/named-at';
import { readSeveral } from '@/utils/sites/slack/several';
import { severalPart } from '@/utils/sites/slack/several-part';

/** Run by the worker before Slack's reader: see docs/decisions/scripts-on-demand.md. */
export default defineUnlistedScript(() => {
  handLateSpots();
  handStrips(makeStrips(free));
  handDot(dotForm);
  hand(composersPart, findSharedComposers);
  hand(clockPart, clockInSlack);
  hand(severalPart, readSeveral);
});
