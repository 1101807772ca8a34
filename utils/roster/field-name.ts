import { type Phrase, phrase } from '@/utils/words/phrase';
import type { ComparedPart } from './compare-people';
import type { Column } from './file/columns';

type FieldCode = Parameters<typeof phrase<'roster.field'>>[1]['field'];

/** What the headers of the format are called in sentences; the format itself stays English. */
const columnCodes: Readonly<Record<Column, FieldCode>> = {
  name: 'name',
  email: 'email',
  slack: 'slack',
  zone: 'zone',
  place: 'place',
  mon: 'mon',
  tue: 'tue',
  wed: 'wed',
  thu: 'thu',
  fri: 'fri',
  sat: 'sat',
  sun: 'sun',
  'time off': 'timeOff',
  holidays: 'holidays',
  travel: 'travel',
  'also shown as': 'names',
  'zone source': 'zoneSource',
  'zone date': 'zoneDate',
  'own norms': 'ownNorms',
  'working hours': 'hours',
  'working days': 'days',
  'first name': 'firstName',
  'middle name': 'middleName',
  'last name': 'lastName',
  'preferred name': 'preferredName',
  'display name': 'displayName',
  country: 'country',
  status: 'status',
  groups: 'groups',
};

const placeCodes: Readonly<Record<string, FieldCode>> = {
  header: 'header',
  file: 'file',
  line: 'line',
  entry: 'entry',
  keys: 'keys',
};

const codes: ReadonlyMap<string, FieldCode> = new Map(Object.entries({ ...columnCodes, ...placeCodes }));

/** What the field of a problem is called; a path in a JSON file is called as it is written there. */
export function fieldName(field: string): Phrase | string {
  const code = codes.get(field);
  return code === undefined ? field : phrase('roster.field', { field: code });
}

const partCodes: Readonly<Record<ComparedPart | 'ownNorms', FieldCode>> = {
  name: 'name',
  place: 'place',
  zone: 'zone',
  week: 'hours',
  timeOff: 'timeOff',
  holidays: 'holidays',
  travel: 'travel',
  ownNorms: 'ownNorms',
  addresses: 'addresses',
};

/** What a part of a person is called, as it is compared in an import or between sources. */
export const partName = (part: ComparedPart | 'ownNorms'): Phrase =>
  phrase('roster.field', { field: partCodes[part] });
