import { describe, expect, test } from 'vitest';
import { account } from './google/account.ts';
import { checkAnswer, hasContract } from './google/contract.ts';
import { addPeopleSheet } from './google/sheet-people.ts';
import { rawRequest } from './raw-request.ts';
import { startOffice } from './server.ts';
import { teammates } from './team/said.ts';

if (!hasContract) console.log("skipped: Google's contracts are not beside the repository");

const host = 'sheets.googleapis.com/v4/spreadsheets';

async function mine() {
  const all = account('drive.file');
  const { body } = await all.ask('POST', host, {
    properties: { title: 'Roster' },
    sheets: [{ properties: { title: 'People' } }, { properties: { title: 'Left the team' } }],
  });
  const id: string = body.spreadsheetId;
  const values = (method: string, range: string, rows?: readonly (readonly unknown[])[], query = '') =>
    all.ask(method, `${host}/${id}/values/${encodeURIComponent(range)}${query}`, rows && { values: rows });
  const write = (range: string, rows: readonly (readonly unknown[])[], option = 'RAW') =>
    values('PUT', range, rows, `?valueInputOption=${option}`);
  const append = (range: string, rows: readonly (readonly unknown[])[]) =>
    all.ask('POST', `${host}/${id}/values/${encodeURIComponent(range)}:append?valueInputOption=RAW`, {
      values: rows,
    });
  return { ...all, id, values, write, append };
}

describe('a spreadsheet that the app made', () => {
  test('is made with its sheets, and says where it is', async () => {
    const { ask, id } = await mine();
    const fields = 'properties/title,spreadsheetUrl,sheets/properties(sheetId,title)';
    const { body } = await ask('GET', `${host}/${id}?fields=${fields}`);
    expect(body).toEqual({
      properties: { title: 'Roster' },
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
      sheets: [
        { properties: { sheetId: 0, title: 'People' } },
        { properties: { sheetId: 1, title: 'Left the team' } },
      ],
    });
    const listed = await ask('GET', 'www.googleapis.com/drive/v3/files?fields=files(name,mimeType)');
    expect(listed.body.files).toEqual([
      { name: 'Roster', mimeType: 'application/vnd.google-apps.spreadsheet' },
    ]);
  });

  test('gives back what was written, without what is empty at the ends', async () => {
    const { values, write } = await mine();
    const rows = [['Name', 'Zone'], [], ['Mei', '', 'x', ''], ['Tom', 'America/Los_Angeles']];
    expect((await write('People!A1', rows)).body).toMatchObject({
      updatedRange: 'People!A1:D4',
      updatedRows: 4,
    });
    const { body } = await values('GET', 'People');
    expect(body).toEqual({
      range: 'People!A1:Z1000',
      majorDimension: 'ROWS',
      values: [['Name', 'Zone'], [], ['Mei', '', 'x'], ['Tom', 'America/Los_Angeles']],
    });
    expect((await values('GET', 'People!A3:B3')).body.values).toEqual([['Mei']]);
    expect((await values('GET', 'People!B:B')).body.values).toEqual([
      ['Zone'],
      [],
      [],
      ['America/Los_Angeles'],
    ]);
    expect((await values('GET', 'B1:B4', undefined, '?majorDimension=COLUMNS')).body.values).toEqual([
      ['Zone', '', '', 'America/Los_Angeles'],
    ]);
    const empty = await values('GET', "'Left the team'!A1:B2");
    expect(empty.body).toEqual({ range: "'Left the team'!A1:B2", majorDimension: 'ROWS' });
  });

  test('RAW keeps a text as it is; as if typed, a formula is one and an apostrophe hides it', async () => {
    const { values, write } = await mine();
    const row = ['=HYPERLINK("x")', "'=1+1", '12', 'TRUE', '+49 30 1'];
    await write('A1', [row]);
    await write('A2', [row], 'USER_ENTERED');
    const { body } = await values('GET', 'A1:E2', undefined, '?valueRenderOption=UNFORMATTED_VALUE');
    expect(body.values).toEqual([row, ['#NAME?', '=1+1', 12, true, '#NAME?']]);
  });

  test('rows are appended below the last one, and a sheet is cleared', async () => {
    const { ask, append, values, id } = await mine();
    const first = await append('People', [['Name'], ['Mei']]);
    expect(first.body.updates.updatedRange).toBe('People!A1:A2');
    expect(first.body).not.toHaveProperty('tableRange');
    expect((await append('People!A1:B', [['Tom', 'x']])).body).toMatchObject({
      tableRange: 'People!A1:A2',
      updates: { updatedRange: 'People!A3:B3', updatedCells: 2 },
    });
    expect((await ask('POST', `${host}/${id}/values/People!A2:B:clear`)).body.clearedRange).toBe(
      'People!A2:B1000',
    );
    expect((await values('GET', 'People')).body.values).toEqual([['Name']]);
  });

  test('several ranges at once', async () => {
    const { ask, write, id } = await mine();
    await write('A1:B1', [['Name', 'Zone']]);
    const { body } = await ask('GET', `${host}/${id}/values:batchGet?ranges=A1&ranges=People!B1`);
    expect(body.valueRanges.map(({ values }: { values: string[][] }) => values)).toEqual([
      [['Name']],
      [['Zone']],
    ]);
  });

  test.each([
    ['a sheet that is not there', 'Nobody!A1', 'Unable to parse range: Nobody!A1'],
    ['no range', 'People!', 'Unable to parse range: People!'],
    ['a row too far', 'People!A1001', 'exceeds grid limits. Max rows: 1000, max columns: 26'],
    ['a column too far', 'People!AB1', 'exceeds grid limits'],
  ])('%s is refused', async (_, range, words) => {
    const { values } = await mine();
    const { status, body } = await values('GET', range);
    expect([status, body.error.status]).toEqual([400, 'INVALID_ARGUMENT']);
    expect(body.error.message).toContain(words);
  });

  test('to write without saying how, or more than the range holds, is refused', async () => {
    const { values, write } = await mine();
    expect((await values('PUT', 'A1', [['x']])).status).toBe(400);
    expect((await write('A1:B1', [['x'], ['y']])).body.error.message).toContain('tried writing to more');
    const wide = Array.from({ length: 27 }, () => 'x');
    expect((await write('A1', [wide])).body.error.message).toContain('exceeds grid limits');
  });
});

describe("a team's own sheet", () => {
  test('is not there for an app that did not make it, until it is opened or more is granted', async () => {
    const closed = account('drive.file');
    const { id } = addPeopleSheet(closed.world);
    const refused = await closed.ask('GET', `${host}/${id}/values/People`);
    expect([refused.status, refused.body.error]).toMatchObject([
      404,
      { status: 'NOT_FOUND', message: 'Requested entity was not found.' },
    ]);
    const opened = account('drive.file');
    addPeopleSheet(opened.world, { isOpened: true });
    expect((await opened.ask('GET', `${host}/${id}/values/People`)).status).toBe(200);
    const reader = account('spreadsheets.readonly');
    addPeopleSheet(reader.world);
    const { body } = await reader.ask('GET', `${host}/${id}/values/People!A2:F`);
    const told = teammates.flatMap(({ sheet }) => (sheet ? [sheet] : []));
    expect(body.values.filter((row: string[]) => row.length > 0)).toEqual(
      told.map(({ name, email, slack, zone, hours, place }) => [name, email, slack, zone, hours, place]),
    );
    const sent = await reader.ask('PUT', `${host}/${id}/values/People!A1?valueInputOption=RAW`, {
      values: [['x']],
    });
    expect([sent.status, sent.body.error.status]).toEqual([403, 'PERMISSION_DENIED']);
  });

  test('an old access token, and one for something else', async () => {
    const all = account('drive.file');
    const { id } = addPeopleSheet(all.world, { isOpened: true });
    all.clock.now += 3_600_000;
    const old = await all.ask('GET', `${host}/${id}`);
    expect([old.status, old.body.error.status]).toEqual([401, 'UNAUTHENTICATED']);
    const other = account('calendar.events.readonly');
    addPeopleSheet(other.world, { isOpened: true });
    expect((await other.ask('GET', `${host}/${id}`)).status).toBe(403);
  });
});

test.skipIf(!hasContract)(
  'an answer of the office that Google would not give is an error of the office',
  async () => {
    const call = (address: string) => ({
      method: 'GET',
      url: new URL(`https://${address}`),
      headers: {},
      text: '',
    });
    const values = call(`${host}/x/values/People`);
    const events = call('www.googleapis.com/calendar/v3/calendars/primary/events');
    const check = (asked: typeof values, body: object) => checkAnswer(asked, { status: 200, body });
    await check(values, { range: 'People!A1', majorDimension: 'ROWS', values: [['x']] });
    await expect(check(values, { rows: [['x']] })).rejects.toThrow('answers GET');
    await check(events, { kind: 'calendar#events', items: [{ id: 'a', eventType: 'outOfOffice' }] });
    await expect(check(events, { items: [{ id: 'a', type: 'outOfOffice' }] })).rejects.toThrow('answers GET');
  },
);

describe('a published sheet', () => {
  test('comes as CSV from another host, to anybody, and says of the team what the table says', async () => {
    const { world, send } = account();
    const { csv } = addPeopleSheet(world);
    const answer = await send(csv);
    expect([answer.redirected, new URL(answer.url).host]).toEqual([
      true,
      'doc-0s-1c-sheets.googleusercontent.com',
    ]);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('etag')).toBeNull();
    const lines = (await answer.text()).split('\r\n');
    expect(lines[0]).toBe('Name,Email,Slack member ID,Time zone,Working hours,City');
    expect(lines.filter((line) => line.startsWith('Ananya'))).toEqual([
      'Ananya Rao,ananya@fernhill.example,U0ANANYA1,"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi","Mon-Fri 09:30-13:00, 14:00-18:30",Bengaluru',
    ]);
    expect(lines).toContain(',,,,,');
    expect(world.log.map(({ call, status }) => [call.split('/')[0], status])).toEqual([
      ['GET docs.google.com', 307],
      ['GET doc-0s-1c-sheets.googleusercontent.com', 200],
    ]);
  });

  test('by its sheet, as a page, and not at all', async () => {
    const { world, send } = account();
    const { csv } = addPeopleSheet(world);
    const at = async (address: string) => {
      const answer = await send(address);
      return [answer.status, (await answer.text()).slice(0, 15)];
    };
    expect(await at(csv.replace('gid=0', 'gid=1184302771'))).toEqual([200, 'Room,Seats\r\nFer']);
    expect(await at(csv.replace('gid=0', 'gid=77'))).toEqual([400, '<!doctype html>']);
    expect(await at(csv.replace('output=csv', 'output=tsv'))).toEqual([200, 'Name\tEmail\tSlac']);
    expect(await at(csv.replace(/\?.*/, ''))).toEqual([200, '<!doctype html>']);
    expect(await at(csv.replace('2PACX-1v', '2PACX-2v'))).toEqual([404, '<!doctype html>']);
  });

  test('one that is not for everybody leads to a sign-in page with status 200', async () => {
    const { world, send } = account();
    const { id } = addPeopleSheet(world);
    const address = `https://docs.google.com/spreadsheets/d/${id}/export?format=csv`;
    const closed = await send(address);
    expect([new URL(closed.url).host, closed.status]).toEqual(['accounts.google.com', 200]);
    expect(await closed.text()).toContain('Sign in');
    const sheet = world.files.get(id)?.sheet;
    if (sheet) sheet.isLinkShared = true;
    expect(await (await send(address)).text()).toContain('Mara Lindqvist');
  });
});

test('over HTTP each host of it is there, and only the published file may be read by any page', async () => {
  const office = await startOffice();
  const { csv, id } = addPeopleSheet(office.google);
  const first = await rawRequest(office, 'GET', csv);
  expect(first.status).toBe(307);
  const file = await rawRequest(office, 'GET', String(first.headers.location));
  expect([file.status, file.headers['access-control-allow-origin']]).toEqual([200, '*']);
  expect(file.text).toContain('Mei Tanaka,mei@fernhill.example,U0MEITAN1,Asia/Tokyo');
  for (const address of [`${host}/${id}`, 'www.googleapis.com/calendar/v3/calendars/primary/events']) {
    const closed = await rawRequest(office, 'GET', `https://${address}`);
    expect([closed.status, closed.headers['access-control-allow-origin']]).toEqual([401, undefined]);
  }
  await office.close();
});
