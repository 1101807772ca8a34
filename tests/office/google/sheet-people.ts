import { teammates } from '../team/said.ts';
import { newGrid } from './grid.ts';
import { addSpreadsheet } from './sheets.ts';
import type { World } from './world';

/** A sheet of the team's people that a member typed, and how it is reached. */
export const peopleSheet = {
  id: '1PeopleFernhillOfficeSheet00000000000000000',
  publishedAs: '2PACX-1vFernhillOfficePeopleSheet00000000000000000000',
  csv: 'https://docs.google.com/spreadsheets/d/e/2PACX-1vFernhillOfficePeopleSheet00000000000000000000/pub?gid=0&single=true&output=csv',
} as const;

const headers = ['Name', 'Email', 'Slack member ID', 'Time zone', 'Working hours', 'City'];

/**
 * Adds that sheet, published. The app did not make it: `drive.file` does not cover it until `isOpened` says that the
 * user chose it in Google's picker. Between the people is an empty row, and a second sheet is about something else.
 */
export function addPeopleSheet(world: World, { isOpened = false } = {}): typeof peopleSheet {
  const people = newGrid(0, 'People');
  const rows = teammates.flatMap(({ sheet }) => (sheet ? [sheet] : []));
  people.cells.push(headers);
  for (const [at, { name, email, slack, zone, hours, place }] of rows.entries()) {
    if (at === 8) people.cells.push([]);
    people.cells.push([name, email, slack, zone, hours, place].map((text) => (text === '' ? null : text)));
  }
  const rooms = newGrid(1_184_302_771, 'Meeting rooms');
  rooms.cells.push(['Room', 'Seats'], ['Fern', 8]);
  const { sheet } = addSpreadsheet(world, 'Fernhill people', [people, rooms], {
    byApp: isOpened,
    id: peopleSheet.id,
  });
  sheet.publishedAs = peopleSheet.publishedAs;
  return peopleSheet;
}
