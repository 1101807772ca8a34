import type { CardView } from '@/components/badge/views';
import { clockText, momentText } from '@/utils/domain/time/words';
import type { NamedDue, SeveralAnswer } from '@/utils/platform/messages';
import type { CardReader } from './page-reader';

/**
 * What a card says of everyone in its thread, a line each: who is expected first and last, whose reply fills the quorum,
 * how many that are before the reader's day ends, and of whom nothing can be told. Every time is the reader's.
 */
export function severalLines(
  answer: SeveralAnswer,
  isSent: boolean,
  reader: CardReader,
): CardView['several'] {
  const { say, display, zone } = reader;
  const { groups, first, last, gate, wanted, of, answered, none, never, missing, gone, dayEnd } = answer;
  const said = ({ name, due }: NamedDue) => ({ name, moment: momentText(due, reader) });
  const lines: string[] = [];
  if (answered.length > 0) lines.push(say('card.several-answered', { people: answered }));
  if (first) lines.push(say('card.several-first', said(first)));
  // One alone is first and last.
  if (last && (last.name !== first?.name || last.due !== first.due))
    lines.push(say('card.several-last', said(last)));
  const isToday =
    gate !== null && gate !== 'met' && groups.length > 0 && dayEnd !== null && gate.due <= dayEnd;
  if (gate === 'met') lines.push(say('card.several-met', { count: wanted, of }));
  else if (gate && groups.length > 0)
    lines.push(
      say(isToday ? 'card.several-gate-today' : 'card.several-gate', { count: wanted, of, ...said(gate) }),
    );
  else if (groups.length > 0) lines.push(say('card.several-no-gate', { count: wanted, of }));
  if (dayEnd !== null && first && gate !== 'met' && !isToday) {
    const end = clockText(dayEnd, zone, display);
    lines.push(say('card.several-day', { count: answer.beforeDayEnd, of, end }));
  }
  if (none.length > 0) lines.push(say('card.several-none', { people: none }));
  if (never.length > 0) lines.push(say('card.several-never', { people: never }));
  const unlisted = missing.length + gone;
  if (unlisted > 0)
    lines.push(
      gone > 0 || missing.length > mostNamed
        ? say('card.several-missing', { count: unlisted })
        : say('card.several-missing-names', { count: unlisted, people: missing }),
    );
  const title = groups.length > 0 ? say('card.several-groups', { groups }) : say('card.several-title');
  return { title: say(isSent ? 'card.several-sent' : 'card.several-now', { who: title }), lines };
}

/** More names than these are no line any more. */
const mostNamed = 5;

/** As long as the answer is awaited it has the room that it mostly takes: nothing below moves from under a pointer. */
export function severalSoon({ say }: Pick<CardReader, 'say'>): CardView['several'] {
  const empty = '\u00a0';
  return { title: say('card.calculating'), lines: [empty, empty, empty] };
}
