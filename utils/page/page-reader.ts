import type { PlainReader } from '@/utils/domain/time/words';
import type { BadgeVoice } from '@/utils/platform/badge-voice';
import type { BadgesWords } from '@/utils/words/made/badges';
import type { SayPlain } from '@/utils/words/plain';
import type { Say } from '@/utils/words/say';

/** Who reads badges: what a content script can say by itself. */
export interface PageReader extends PlainReader {
  readonly say: SayPlain<BadgesWords>;
  /** For the language of what we draw, whatever the page around it is written in, and for the card's own `say`. */
  readonly voice: BadgeVoice;
}

/** Who reads cards: all that the voice has words for can be said. */
export interface CardReader extends PageReader {
  readonly say: Say<BadgesWords>;
}
