import { hintKey } from '@/utils/domain/people/hint';
import type { Address, Person } from '@/utils/domain/people/person';
import { isSame } from '../compare-people';
import { awayOf, isSameField, pickFields, withoutOnTop } from './fields';
import { type LayerField, layerFields, type Origin, type OwnRow, rowKey } from './layer';

/** By what somebody from a source is found again. */
export function marksOfPerson(person: Person, origin: Origin): string[] {
  const rows = origin.rows.map(({ source, id }) => rowKey(source, id));
  const addresses = person.addresses.filter(({ kind }) => kind !== 'name').map(hintKey);
  return [...rows, ...addresses].toSorted();
}

/** The own layer of somebody from a source of whom nothing was edited yet. */
export function emptyOwn(person: Person, origin: Origin): OwnRow {
  return {
    id: person.id,
    fields: {},
    addresses: [],
    without: [],
    isMe: person.isMe,
    isHidden: false,
    seen: null,
    known: marksOfPerson(person, origin),
  };
}

/** The fields in which two states of a person differ. */
export function editedFields(before: Person, after: Person): readonly LayerField[] {
  const [one, other] = [pickFields(before, layerFields), pickFields(after, layerFields)];
  return layerFields.filter((field) => !isSameField(field, one[field], other[field]));
}

/**
 * The own layer with what an edit changed, and with nothing else: all other fields go on following their sources. An
 * address that is taken off stays off. `now` in epoch ms.
 */
export function editOwn(own: OwnRow, before: Person, after: Person, now: number): OwnRow {
  const [stood, stands] = [withoutOnTop(before), withoutOnTop(after)];
  const changed = editedFields(stood, stands);
  const away = awayOf(after);
  const isAway = !isSame(awayOf(before), away);
  const added = lacking(after.addresses, before.addresses);
  const removed = lacking(before.addresses, after.addresses);
  if (changed.length + added.length + removed.length === 0 && own.isMe === after.isMe && !isAway) return own;
  return {
    ...own,
    fields: { ...own.fields, ...pickFields(stands, changed) },
    ...(isAway ? { away } : {}),
    addresses: [...lacking(own.addresses, removed), ...lacking(added, own.addresses)],
    without: [...lacking(own.without, added), ...lacking(removed, own.without)],
    isMe: after.isMe,
    seen: now,
  };
}

/** Those of `these` that are not among `those`. */
function lacking(these: readonly Address[], those: readonly Address[]): readonly Address[] {
  const keys = new Set(those.map(hintKey));
  return these.filter((address) => !keys.has(hintKey(address)));
}
