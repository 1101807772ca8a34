import type { PieceView, RowView } from '@/components/badge/views';
import type { Stretch } from '@/utils/domain/reply-window.types';
import { clockText, durationText, lengthText, momentText, weekdayText } from '@/utils/domain/words';
import type { Now } from './badge-view';

const most = 6;
const minute = 60_000;

interface Piece {
  readonly counted: boolean;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Minutes of it that count. */
  readonly counts: number;
}

/** Every stretch in full, in the reader's time. */
export function receiptRows(stretches: readonly Stretch[], now: Now): readonly RowView[] {
  return stretches.map(({ from, to, reason }) => ({
    from: momentText(from, now.zone, now.at, now.display),
    to: momentText(to, now.zone, now.at, now.display) || clockText(to, now.zone, now.display),
    what: words(reason),
    length: lengthText(from, to),
  }));
}

/** The strip: at most six pieces, named after the person's own days. `zone` is the person's. */
export function receiptPieces(stretches: readonly Stretch[], zone: string, now: Now): readonly PieceView[] {
  let pieces: readonly Piece[] = stretches.map(({ from, to, kind, reason }) => {
    const counted = kind === 'counted';
    const label = counted ? weekdayText(from, zone, now.display) : dayOff(reason, to - from);
    return { counted, label, from, to, counts: counted ? (to - from) / minute : 0 };
  });
  // A break belongs to the day around it; then nights and weekends go into the run of days they part.
  pieces = join(pieces, (piece) => piece.label === 'break', Number.POSITIVE_INFINITY);
  while (pieces.length > most) {
    const before = pieces.length;
    const shortest = Math.min(...inner(pieces).map(({ from, to }) => to - from));
    pieces = join(pieces, ({ from, to }) => to - from === shortest, 1);
    if (pieces.length === before) pieces = joinSkipped(pieces);
    if (pieces.length === before) break;
  }
  return pieces.map(({ counted, label, from, to, counts }) => ({
    counted,
    label,
    length: counted ? `${durationText(counts, 'short')} counted` : lengthText(from, to, 'short'),
    minutes: (to - from) / minute,
  }));
}

/** Skipped pieces that stand between two counted ones. */
const inner = (pieces: readonly Piece[]) =>
  pieces.filter((piece, index) => !piece.counted && pieces[index - 1]?.counted && pieces[index + 1]?.counted);

/** Joins `count` skipped pieces for which `fits` holds with the counted ones on both sides. */
function join(pieces: readonly Piece[], fits: (piece: Piece) => boolean, count: number): readonly Piece[] {
  const between = new Set(inner(pieces).filter(fits).slice(0, count));
  const joined: Piece[] = [];
  let open = false;
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (between.has(piece) || open)) {
      joined[joined.length - 1] = {
        ...last,
        to: piece.to,
        counts: last.counts + piece.counts,
        label: spread(last, piece),
      };
      open = between.has(piece);
    } else joined.push(piece);
  }
  return joined;
}

function spread(first: Piece, next: Piece): string {
  const last = next.label.split(' – ').at(-1) ?? '';
  const start = first.label.split(' – ')[0] ?? '';
  return next.counted && start !== last ? `${start} – ${last}` : first.label;
}

/** Where nothing counted is left to join, the two shortest neighbours that are skipped become one. */
function joinSkipped(pieces: readonly Piece[]): readonly Piece[] {
  let best = -1;
  const size = (index: number) => (pieces[index + 1]?.to ?? 0) - (pieces[index]?.from ?? 0);
  pieces.forEach((piece, index) => {
    if (piece.counted || pieces[index + 1]?.counted !== false) return;
    if (best < 0 || size(index) < size(best)) best = index;
  });
  const [first, second] = [pieces[best], pieces[best + 1]];
  if (first === undefined || second === undefined) return pieces;
  const label = first.label === second.label ? first.label : 'not working';
  return [...pieces.slice(0, best), { ...first, to: second.to, label }, ...pieces.slice(best + 2)];
}

function dayOff(reason: string, length: number): string {
  return reason === 'day-off' && length > 36 * 60 * minute ? 'days off' : words(reason);
}

function words(reason: string): string {
  const named = /^(?:holiday|time-off): (.*)$/s.exec(reason)?.[1];
  if (named !== undefined) return named;
  if (reason === 'moved') return 'to the next opening';
  if (reason === 'start-day') return 'day it arrives';
  return reason.replace('-', ' ');
}
