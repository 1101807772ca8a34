import { hand, take } from '@/utils/platform/world';
import { closest, find } from '../read/dom';
import { documentOf } from '../read/nodes';
import type { FormId, Spot } from '../site';
import { channelPane, composer, directHeader, directRow, profile, view } from './selectors';

type Late = Pick<Spot, 'identity' | 'read' | 'place'>;

const part = 'slack-late';
/** Called by the script that reads them. */
export const handLate = (spots: Readonly<Record<string, Late>>) => hand(part, spots);

/** A place of which the content script knows no more than the selector: a script that comes with the reader reads it. */
function late<Form extends FormId>(
  id: string,
  form: Form,
  selector: string,
  isFree: NonNullable<Spot['isFree']> = 'always',
): Spot<Form> {
  const real = () => take<Readonly<Record<string, Late>>>(part)?.[id];
  return {
    id,
    form,
    selector,
    isFree,
    wraps: false,
    identity: (el) => real()?.identity(el) ?? null,
    read: (el, context) => real()?.read(el, context) ?? null,
    place: (el) => real()?.place(el) ?? null,
  };
}

/** The messages below the header, without the threads beside them. */
const conversationOf = (header: Element) => find(closest(header, view) ?? documentOf(header), channelPane);

/** Where one person is named and the line holds nothing of their messages. */
export const lateSpots = [
  { ...late('dm-header', 'header', directHeader), speaksFor: conversationOf },
  late('member-profile', 'header', profile),
  late('dm-composer', 'line', composer),
  late('dm-list', 'dot', directRow, 'until-drawn'),
];
