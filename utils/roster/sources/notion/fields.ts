/** What a row of a team's database can say of a person, in the order of the mapping screen. */
export const peopleFields = [
  'name',
  'email',
  'account',
  'slack',
  'zone',
  'place',
  'days',
  'hours',
  'timeOff',
  'holidays',
  'travel',
  'names',
  'status',
  'groups',
  'norms',
] as const;
export type PeopleField = (typeof peopleFields)[number];

/** Kinds of properties of which something can be read. All others, such as files, are `other`. */
export const peopleTypes = [
  'title',
  'rich_text',
  'select',
  'status',
  'multi_select',
  'people',
  'date',
  'url',
  'email',
  'phone_number',
  'number',
  'formula',
  'rollup',
  'unique_id',
  'relation',
] as const;
export type PeopleType = (typeof peopleTypes)[number] | 'other';

/** A property of the team's database, as it was when it was chosen. It is found again by its id, whatever it is called. */
export interface PeopleProperty {
  readonly id: string;
  readonly name: string;
  readonly type: PeopleType;
}

export type PeopleMapping = Readonly<Partial<Record<PeopleField, PeopleProperty>>>;

/** What Notion works out itself is read as text, as its page shows it. */
const text = ['rich_text', 'formula', 'rollup', 'title', 'select', 'status'] as const;

/** The kinds that each field can be read from, the best first. */
export const fieldTypes: Readonly<Record<PeopleField, readonly PeopleType[]>> = {
  name: ['title', 'rich_text', 'people', 'formula', 'rollup'],
  email: ['email', ...text],
  account: ['people'],
  slack: [...text, 'unique_id'],
  zone: [...text, 'multi_select'],
  place: [...text, 'multi_select'],
  days: ['multi_select', ...text],
  hours: text,
  timeOff: ['date', ...text],
  holidays: ['date', ...text],
  travel: text,
  names: [...text, 'multi_select'],
  status: ['status', 'select', ...text],
  groups: ['multi_select', 'relation', ...text],
  norms: text,
};

/** A name, and one of these, without which nobody can be found again on a page. */
export const addressFields = ['email', 'account', 'slack', 'names'] as const;
