import { columnOf } from '../../file/column-of';
import type { Column } from '../../file/columns';
import { plainHeader } from '../../file/plain-header';
import type { PeopleField } from './fields';

/** The columns of a file that mean the same; their headers are known in many languages. */
const columns: Readonly<Partial<Record<Column, PeopleField>>> = {
  name: 'name',
  'display name': 'name',
  email: 'email',
  slack: 'slack',
  zone: 'zone',
  place: 'place',
  'working hours': 'hours',
  'time off': 'timeOff',
  holidays: 'holidays',
  travel: 'travel',
  'also shown as': 'names',
  status: 'status',
  groups: 'groups',
  'own norms': 'norms',
};

/** What only a database calls so, in lower case and without accents and punctuation. */
const more: Readonly<Partial<Record<PeopleField, string>>> = {
  account:
    'account, notion account, member, notion, notion user, person, user, konto, mitglied, cuenta, miembro, アカウント, メンバー, حساب, العضو',
  days: 'working days, workdays, work days, days, days of work, arbeitstage, tage, dias laborables, dias de trabajo, dias, 勤務日, 稼働日, 出勤日, 曜日, أيام العمل, الأيام',
  slack: 'id de slack, slack メンバー id, معرّف slack',
  travel: '移動',
  names: 'auch bekannt als, también aparece como, 別の表示名, 別名, يظهر أيضًا باسم',
  timeOff: 'away, ooo, on leave, abwesend, ausente, fuera, 不在, غائب, غياب',
};

const fieldOf: ReadonlyMap<string, PeopleField> = new Map(
  Object.entries(more).flatMap(([field, names]) =>
    names.split(', ').map((name): [string, PeopleField] => [plainHeader(name), field as PeopleField]),
  ),
);

/** The fields that a property's name can mean; none where it is not known. */
export function fieldsNamed(name: string): readonly PeopleField[] {
  const own = fieldOf.get(plainHeader(name));
  const column = columnOf(name);
  const shared = column === null ? undefined : columns[column];
  return [own, shared].filter((field) => field !== undefined);
}
