import { make } from './dom';
import type { CardView, RowView } from './views';

/** The receipt: one strip of stretches with words under it, and every stretch behind a fold. */
export function receiptParts({
  pieces,
  rows,
  dates,
  say,
}: Pick<CardView, 'pieces' | 'rows' | 'dates' | 'say'>): readonly HTMLElement[] {
  if (pieces.length === 0) return [];
  const list = make('ol', '', { 'aria-label': say('card.receipt') });
  for (const piece of pieces) {
    const kind = piece.counted ? 'counted' : piece.minutes < 24 * 60 ? 'plain' : '';
    const item = make('li', kind, {}, make('span', 'bar'), text(piece.label), text(piece.length, 'length'));
    // Proportional, but damped: a weekend must not squeeze the hours that count out of sight.
    item.style.flexGrow = String(Math.round(Math.sqrt(piece.minutes) * 10));
    list.append(item);
  }
  return [list, everyStretch(rows, dates, say)];
}

function text(content: string, className = ''): HTMLElement {
  const span = make('span', className, {}, content);
  span.title = content;
  return span;
}

function everyStretch(rows: readonly RowView[], dates: string, say: CardView['say']): HTMLElement {
  const names = [say('card.from'), say('card.to'), say('card.what'), say('card.length')];
  const head = make('tr', '', {}, ...names.map(heading));
  const body = rows.map(({ from, to, what, length }) =>
    make('tr', '', {}, ...[from, to, what, length].map((cell) => make('td', '', {}, cell))),
  );
  const first = say('card.stretches');
  const caption = make('caption', '', {}, dates === '' ? first : say('card.both', { first, second: dates }));
  const table = make('table', '', {}, caption, make('thead', '', {}, head), make('tbody', '', {}, ...body));
  return make('details', 'fold', {}, make('summary', '', {}, say('card.how')), table);
}

const heading = (name: string) => make('th', '', { scope: 'col' }, name);
