import type { Reader } from '@/utils/domain/time/words';
import type { BadgesWords } from '@/utils/words/made/badges';
import type { Say } from '@/utils/words/say';

/** Who reads badges and cards, with all that these can say. */
export interface PageReader extends Reader {
  readonly say: Say<BadgesWords>;
}
