import type { DecidedView } from '@/components/badge/decided';
import type { Status } from '@/utils/domain/decision/decision';
import type { BadgeVoice } from '@/utils/platform/badge-voice';
import type { DecisionOnPage } from '@/utils/platform/messages';
import type { BadgesWords } from '@/utils/words/made/badges';
import { sayPlainIn } from '@/utils/words/plain';

/** An accepted one is decided; every other one says what it is instead. */
const words = {
  draft: 'labels.status-draft',
  proposed: 'labels.status-proposed',
  accepted: 'badge.decided',
  rejected: 'labels.status-rejected',
  superseded: 'labels.status-superseded',
} as const satisfies Record<Status, keyof BadgesWords>;

/** What the chip says of a thread's latest decision, in the reader's language. */
export function decidedView(
  { status, title, count }: DecisionOnPage,
  voice: BadgeVoice,
  dark: boolean,
): DecidedView {
  const say = sayPlainIn<BadgesWords>(voice.pack, voice.dir);
  const word = say(status === null ? 'badge.decision' : words[status]);
  const label =
    count === 1
      ? say('badge.decided-here', { word, title })
      : say('badge.decided-more', { word, title, count: String(count) });
  return { status, word, label, dark, voice };
}
