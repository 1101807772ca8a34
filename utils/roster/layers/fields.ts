import type { Person } from '@/utils/domain/people/person';
import { isSame } from '../compare-people';
import type { RosterRow } from '../source';
import { isOfGoogle, withoutTimeOff } from '../time-off-of-google';
import type { FieldValues, GivenFields, LayerField, OwnRow } from './layer';

type Described = Omit<Person, 'id' | 'isMe'>;

const readers: { readonly [Field in LayerField]: (person: Described) => FieldValues[Field] } = {
  name: ({ name }) => name,
  place: ({ place }) => place ?? null,
  zone: ({ zone, zoneSource, zoneDate }) => ({ id: zone, source: zoneSource, date: zoneDate }),
  week: ({ week }) => week,
  timeOff: ({ timeOff }) => timeOff ?? [],
  holidays: ({ holidays }) => holidays ?? [],
  travel: ({ travel }) => travel ?? [],
};

/** These fields of a person, as a layer gives them. */
export function pickFields(person: Described, fields: readonly LayerField[]): GivenFields {
  return Object.fromEntries(fields.map((field) => [field, readers[field](person)]));
}

/** What a row of a source gives. Its name always; of the rest what the source says of people. One of time off alone: nothing. */
export function fieldsOfRow(row: RosterRow): GivenFields {
  if (row.away !== undefined) return {};
  return pickFields(row, ['name', ...row.given.filter((part) => part !== 'addresses')]);
}

/** A person who is in no source as the own layer: every field that has a value is the user's own. */
export function ownRowOf(person: Person): OwnRow {
  const { timeOff = [], holidays = [], travel = [], place } = withoutOnTop(person);
  const away = awayOf(person);
  const optional = [
    ['place', place !== undefined],
    ['timeOff', timeOff.length > 0],
    ['holidays', holidays.length > 0],
    ['travel', travel.length > 0],
  ] as const;
  const given = optional.flatMap(([field, isGiven]) => (isGiven ? [field] : []));
  return {
    id: person.id,
    fields: pickFields(withoutOnTop(person), ['name', 'zone', 'week', ...given]),
    ...(away.length === 0 ? {} : { away }),
    addresses: person.addresses,
    without: [],
    isMe: person.isMe,
    isHidden: false,
    seen: null,
    known: [],
  };
}

/** What was set with *Away until*. */
export const awayOf = ({ timeOff = [] }: Pick<Person, 'timeOff'>) =>
  timeOff.filter(({ source }) => source?.by === 'away');

/** The person without what comes on top of the time off that a layer gives: *Away until*, and events of a calendar. */
export function withoutOnTop<Of extends Described>(person: Of): Of {
  return withoutTimeOff(person, ({ source }) => source?.by === 'away' || isOfGoogle({ source }));
}

/** Whether two layers mean the same. Where a zone came from and when is no difference between them. */
export function isSameField(field: LayerField, one: unknown, other: unknown): boolean {
  if (field !== 'zone') return isSame(one, other);
  return Object(one).id === Object(other).id;
}

/** A person with these fields; null without a name or a zone, which nobody can be shown without. */
export function personOf(
  fields: GivenFields,
  rest: Pick<Person, 'id' | 'addresses' | 'isMe'>,
  week: Person['week'],
): Person | null {
  const { name, place, zone, timeOff = [], holidays = [], travel = [] } = fields;
  if (name === undefined || zone === undefined) return null;
  return {
    id: rest.id,
    name,
    ...(place === null || place === undefined ? {} : { place }),
    addresses: rest.addresses,
    zone: zone.id,
    zoneSource: zone.source,
    zoneDate: zone.date,
    week: fields.week ?? week,
    ...(timeOff.length === 0 ? {} : { timeOff }),
    ...(holidays.length === 0 ? {} : { holidays }),
    ...(travel.length === 0 ? {} : { travel }),
    isMe: rest.isMe,
  };
}
