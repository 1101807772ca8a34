import type { PieceView, RowView } from '@/components/badge/views';
import type { Receipt, Stretch } from '@/utils/domain/norms/reply-window.types';
import type { PlainDate } from '@/utils/domain/time/calendar.types';
import { durationText, momentText, weekdayText } from '@/utils/domain/time/words';
import type { CardReader } from './page-reader';
import { reasonText, skippedText } from './receipt-words';

const most = 6;
const minute = 60_000;

/** Stretches on their way into the strip. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  /** Minutes of it that count. */
  readonly counts: number;
}

/** Every stretch in full, in the reader's time. */
export function receiptRows(stretches: readonly Stretch[], reader: CardReader): readonly RowView[] {
  const moment = (at: number) => momentText(at, reader);
  return stretches.map(({ from, to, kind, reason }) => ({
    from: moment(from),
    to: moment(to),
    what: reasonText(reason, to - from, reader.say),
    length: (kind === 'counted' ? durationText : skippedText)((to - from) / minute, reader.say),
  }));
}

/**
 * The strip: at most six pieces, named after the person's own days. `zone` is the person's. Of a norm in days the last
 * day counts up to the time of day at which the first began, and so its piece counts even where no work is done by then.
 */
export function receiptPieces(
  { stretches, dates }: Receipt,
  zone: string,
  reader: CardReader,
): readonly PieceView[] {
  let pieces: readonly Piece[] = withLastDay(stretches, dates.at(-1), zone).map(
    ({ from, to, kind, reason }) => {
      return { from, to, reason, counts: kind === 'counted' ? (to - from) / minute : 0 };
    },
  );
  for (let step = shorten(pieces, true); step !== null; step = shorten(pieces, true)) pieces = step;
  while (pieces.length > most) pieces = shorten(pieces, false) ?? joinShortest(pieces);
  return pieces.map((piece) => viewOf(piece, zone, reader, dates));
}

/** With what is left of the last day that counts as a stretch that counts, where it has no hour of work before the due. */
function withLastDay(
  stretches: readonly Stretch[],
  date: string | undefined,
  zone: string,
): readonly Stretch[] {
  const last = stretches.at(-1);
  if (date === undefined || last === undefined || last.kind === 'counted' || last.reason === 'moved')
    return stretches;
  const midnight = Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
  const { from, to, reason } = last;
  if (midnight >= to) return stretches;
  const counted = { from: Math.max(from, midnight), to, kind: 'counted', reason: 'counted' } as const;
  const before = { from, to: midnight, kind: 'skipped', reason } as const;
  return [...stretches.slice(0, -1), ...(from < midnight ? [before] : []), counted];
}

/**
 * Takes the shortest piece that parts two of a kind (a break in a day, then a night between two days) into
 * them; null where there is none. `breaks`: only breaks.
 */
function shorten(pieces: readonly Piece[], breaks: boolean): readonly Piece[] | null {
  let best = -1;
  pieces.forEach((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    if (before === undefined || before.reason !== after?.reason) return;
    if (before.counts === 0 && piece.reason !== 'break') return;
    if (breaks && piece.reason !== 'break') return;
    if (best < 0 || length(piece) < length(pieces[best])) best = index;
  });
  return best < 0 ? null : joined(pieces, best - 1, best + 1);
}

/** The two shortest neighbours that are not counted become one. There are always some among seven pieces. */
function joinShortest(pieces: readonly Piece[]): readonly Piece[] {
  let best = 0;
  const size = (index: number) => {
    const [one, next] = [pieces[index], pieces[index + 1]];
    return one?.counts === 0 && next?.counts === 0 ? length(one) + length(next) : Number.POSITIVE_INFINITY;
  };
  for (let index = 1; index + 1 < pieces.length; index++) if (size(index) < size(best)) best = index;
  return joined(pieces, best, best + 1);
}

function joined(pieces: readonly Piece[], first: number, last: number): readonly Piece[] {
  const run = pieces.slice(first, last + 1);
  const [start, end] = [run[0], run.at(-1)];
  if (start === undefined || end === undefined) return pieces;
  const counts = run.reduce((sum, piece) => sum + piece.counts, 0);
  const reason = start.reason === end.reason ? start.reason : 'not-working';
  return [
    ...pieces.slice(0, first),
    { from: start.from, to: end.to, reason, counts },
    ...pieces.slice(last + 1),
  ];
}

const length = (piece: Piece | undefined) => (piece === undefined ? 0 : piece.to - piece.from);

function viewOf(piece: Piece, zone: string, reader: CardReader, dates: readonly PlainDate[]): PieceView {
  const { say } = reader;
  const { from, to, counts } = piece;
  const minutes = length(piece) / minute;
  if (counts === 0) {
    const label = reasonText(piece.reason, length(piece), say, 'short');
    return { counted: false, label, length: skippedText(minutes, say, 'short'), minutes };
  }
  const first = weekdayText(from, zone, reader.display);
  const last = weekdayText(to - minute, zone, reader.display);
  const label = first === last ? first : say('card.range', { from: first, to: last });
  // A norm in days counts days, whatever is worked on them; a night shift may end on the next date.
  const [start, end] = [dateAt(from, zone), dateAt(to - minute, zone)];
  const days = Math.max(1, dates.filter((date) => start <= date && date <= end).length);
  const counted =
    dates.length > 0
      ? say('card.counted-days', { days })
      : say('card.counted-length', { length: durationText(counts, say) });
  return { counted: true, label, length: counted, minutes };
}

const dateAt = (at: number, zone: string): PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
