import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, findAll, textOf } from '../read/dom';
import { isQuietAddress } from '../read/quiet-address';
import { isShown } from '../read/visible';
import type { Spot } from '../site';
import { isAddress } from './hint-in';
import { mayBeMe } from './me';
import * as at from './selectors';

/** Whose mail a row of the list shows, by the address that its name is titled with; null where it names several or none. */
export function writerOfRow(row: Element): { readonly el: Element; readonly hint: PersonHint } | null {
  const [el, ...more] = findAll(row, at.rowWriter);
  const value = (attr(el, 'title') ?? '').trim().toLowerCase();
  const label = textOf(el);
  if (el === undefined || more.length > 0 || !isAddress(value) || /[;<>]/.test(label)) return null;
  return { el, hint: { kind: 'email', value, label: label || value } };
}

/** Over what is free beside the name in a row of the list: the list measures its rows, and nothing in them may take room. */
export const mailRow: Spot<'row'> = {
  id: 'mail-row',
  form: 'row',
  wraps: false,
  isFree: 'until-drawn',
  selector: at.writersRow,
  identity(row) {
    const writer = isShown(row) ? writerOfRow(row) : null;
    return writer && `${attr(row, 'data-convid')} ${writer.hint.value} ${writer.hint.label}`;
  },
  read(row, context) {
    const hint = writerOfRow(row)?.hint ?? null;
    return hint === null || mayBeMe(hint, context) || isQuietAddress(hint.value) ? null : hint;
  },
  place: (row) => (closest(row, at.mailList) === null ? null : { parent: row, before: null }),
};

/** Which conversation a row is. */
export const conversationOfRow = (row: Element): string | null => attr(row, 'data-convid');
