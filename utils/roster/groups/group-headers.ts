import { plainHeader } from '../file/plain-header';

export const groupColumns = ['group', 'addresses', 'members', 'quorum'] as const;
export type GroupColumn = (typeof groupColumns)[number];

/** What the columns of a table of groups are called; those of the handbook page in each language are among them. */
const names: Readonly<Record<GroupColumn, string>> = {
  group:
    'group, groups, group name, team name, gruppe, gruppen, gruppenname, grupo, grupos, groupe, グループ, المجموعة, المجموعات',
  addresses:
    'addresses, address, group addresses, adressen, adresse, direcciones, direccion, adresses, アドレス, العناوين',
  members: 'members, member, mitglieder, miembros, membres, メンバー, الأعضاء',
  quorum:
    'who has to answer, quorum, answers needed, wer antworten muss, quien tiene que responder, 返信が必要な人, من يجب أن يرد',
};

const columnOf: ReadonlyMap<string, GroupColumn> = new Map(
  groupColumns.flatMap((column) => names[column].split(', ').map((name) => [plainHeader(name), column])),
);

/** Which column each cell of a row heads; null where the row heads no table of groups. */
export function groupHead(cells: readonly string[]): readonly (GroupColumn | undefined)[] | null {
  const columns = cells.map((cell) => columnOf.get(plainHeader(cell)));
  return columns.includes('group') && columns.includes('members') ? columns : null;
}
