import type { PersonHint } from '@/utils/domain/people/hint';
import type { ReadContext } from '../site';
import { hintOf } from './account';
import { readMe } from './me';
import { nameOf, type Row } from './row';

/** Who wrote each of these messages, of one thread or chat in order; null where the page does not say for certain. */
export function authorsOf(rows: readonly Row[], context: ReadContext): readonly (PersonHint | null)[] {
  let before: { readonly row: Row; readonly author: PersonHint | null } | null = null;
  return rows.map((row) => {
    const author: PersonHint | null = row.name === null ? carried(row, before) : shown(row, context);
    before = { row, author };
    return author;
  });
}

function shown(row: Row, context: ReadContext): PersonHint | null {
  const name = nameOf(row);
  if (row.account !== null) return name === '' ? null : hintOf(row.account, name);
  const [me] = row.isOwn ? readMe(context.document) : [];
  return me === undefined ? null : { ...me, label: name };
}

/** A message without a name continues the group above it: of the same side, and later. */
function carried(
  row: Row,
  before: { readonly row: Row; readonly author: PersonHint | null } | null,
): PersonHint | null {
  if (before === null || row.isOwn !== before.row.isOwn || before.row.id >= row.id) return null;
  const { author } = before;
  return row.account === null || row.account === author?.value ? author : null;
}
