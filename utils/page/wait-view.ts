import type { CardView } from '@/components/badge/views';
import type { SeveralAnswer, WaitOnPage } from '@/utils/platform/messages';
import type { CardReader } from './page-reader';

/** Up to so many people every number of them can be chosen; of more, the quorum of their group. */
const mostNumbers = 5;

/** No thread, or the worker is still asked. */
export const noWait: CardView['wait'] = { note: '', choices: [] };

/**
 * What a card says of waiting in its thread: whose reply is waited for, else for whose the reader can wait. `several` is
 * null where the thread names one person.
 */
export function waitView(
  wait: WaitOnPage | null | undefined,
  name: string,
  several: SeveralAnswer | null,
  { say }: CardReader,
): CardView['wait'] {
  if (wait === undefined) return noWait;
  if (wait !== null) {
    const { people, wanted } = wait;
    const kind = wanted >= people.length ? 'all' : wanted === 1 ? 'first' : 'other';
    return { note: say('card.waiting', { kind, people, count: wanted }), choices: [] };
  }
  const of = several?.open ?? 1;
  const one = { want: 'one', text: say('card.wait-one', { name }) };
  if (several === null || of < 2) return { note: '', choices: [one] };
  const quorum = several.groups.length > 0 ? several.wanted - several.of + of : 0;
  const numbers = Array.from({ length: of }, (_, at) => at + 1).filter(
    (count) => count > 1 && count < of && (of <= mostNumbers || count === quorum),
  );
  const some = numbers.map((count) => ({
    want: String(count),
    text: say('card.wait-some', { count, of }),
  }));
  return {
    note: '',
    choices: [
      one,
      { want: 'first', text: say('card.wait-first', { of }) },
      ...some,
      { want: 'all', text: say('card.wait-all', { of }) },
    ],
  };
}
