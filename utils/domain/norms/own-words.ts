import type { DocumentWords } from '../../words/made/room-document';
import type { NormsWords } from '../../words/made/room-norms';
import type { Say } from '../../words/say';
import { channels, type NormOverrides, urgencies } from './norms.ts';
import { amountText, channelWord, urgencyWord } from './words.ts';

type SayOwn = Say<NormsWords & Pick<DocumentWords, 'document.roster-norm' | 'document.roster-norm-none'>>;

/**
 * A person's own norms as one cell: `chat, urgent: 4 working hours; e-mail, standard: no reply expected`. Amounts alone:
 * what follows without a reply is left out. `readOwnNorms` gives the same amounts back.
 */
export function ownNormsText(own: NormOverrides, say: SayOwn): string {
  return channels
    .flatMap((channel) =>
      urgencies.flatMap((urgency) => {
        const norm = own[channel]?.[urgency];
        if (norm === undefined) return [];
        const said = { channel: channelWord(channel, say), urgency: urgencyWord(urgency, say) };
        return norm === null
          ? say('document.roster-norm-none', said)
          : say('document.roster-norm', { ...said, amount: amountText(norm, say) });
      }),
    )
    .join('; ');
}
