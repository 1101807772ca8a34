import { describe, expect, test } from 'vitest';
import { inEnglish, sayEnglish } from '@/utils/words/english';
import { planText } from '../plan-text';

const today = '2026-11-29';
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const plan = (text: string, zones?: ReadonlyMap<number, string>) => planText(text, [], today, { zones });
const only = async (...lines: string[]) => {
  const { entries, problems, notes } = await plan(card(...lines));
  expect(inEnglish(problems)).toEqual([]);
  const [entry] = entries;
  if (entry === undefined) throw new Error('nobody was read');
  const { name, zone, place, addresses, zoneSource } = entry.person;
  return {
    name,
    zone,
    place,
    addresses: addresses.map(({ value }) => value),
    zoneSource,
    notes: inEnglish(notes),
  };
};

describe('one card, in every version', () => {
  test('4.0, as phones write it', async () => {
    const ada = await only(
      'VERSION:4.0',
      'FN:Ada Fern',
      'N:Fern;Ada;;Dr.;',
      'EMAIL;PREF=1;TYPE=work:ada@fern.example',
      'EMAIL;TYPE=home:mailto:Ada@Home.example',
      'TZ:Asia/Kolkata',
      'IMPP:slack:U0ADA1@T0FERN',
      'IMPP:xmpp:ada@chat.example',
      'ORG:Fern Ltd;Design',
      'TEL;TYPE=cell:+91 1234',
      'TEL:+91 5678',
      'PHOTO:data:image/png;base64,AAAA',
      ' BBBB',
    );
    expect(ada).toMatchObject({
      name: 'Ada Fern',
      zone: 'Asia/Kolkata',
      place: undefined,
      addresses: ['ada@fern.example', 'ada@home.example', 'U0ADA1'],
    });
    expect(sayEnglish(ada.zoneSource as Parameters<typeof sayEnglish>[0])).toBe('vCard import');
    expect(ada.notes).toEqual([
      { line: 1, field: 'keys', what: 'Not read: IMPP (1), ORG (1), TEL (2), and PHOTO (1).' },
    ]);
  });

  test('3.0, as Google and Apple write it: groups, a nickname, the town at work for the zone', async () => {
    const ada = await only(
      'VERSION:3.0',
      'N:Fern;Ada;;;',
      'FN:ada@fern.example',
      'NICKNAME:addie',
      'item1.EMAIL;TYPE=INTERNET:ada@fern.example',
      'item1.X-ABLabel:_$!<Other>!$_',
      'ADR;TYPE=HOME:;;1 Hill;Oslo;;0150;Norway',
      'ADR;TYPE=WORK:;;2 Hill;Pune;MH;411001;India',
    );
    expect(ada).toMatchObject({
      name: 'Ada Fern',
      zone: 'Asia/Kolkata',
      place: undefined,
      addresses: ['ada@fern.example', 'addie'],
    });
    expect(ada.notes).toMatchObject([{ what: 'Not read: ADR (2).' }]);
  });

  test('2.1, as Outlook writes it: quoted-printable with a charset', async () => {
    const zoe = await only(
      'VERSION:2.1',
      'N;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:F=E4rn;Zo=EB',
      'EMAIL;PREF;INTERNET:zoe@fern.example',
      'TZ:Europe/Berlin',
      'AGENT:',
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N:Oak;Bo',
      'EMAIL:bo@fern.example',
      'END:VCARD',
    );
    expect(zoe).toMatchObject({ name: 'Zoë Färn', addresses: ['zoe@fern.example'], zone: 'Europe/Berlin' });
  });
});

describe('forms of TZ', () => {
  test.each([
    ['TZ:Europe/Berlin', 'Europe/Berlin'],
    ['TZ;VALUE=text:-05:00;EST;America/Lima', 'America/Lima'],
    ['TZ:W. Europe Standard Time', 'Europe/Berlin'],
    ['TZ:+0545', 'Asia/Kathmandu'],
    ['TZ;VALUE=utc-offset:+12:45', 'Pacific/Chatham'],
  ])('%s', async (line, zone) => {
    expect((await only('FN:Ada', line)).zone).toBe(zone);
  });

  test('an offset that several zones have is asked about, with all of them as buttons', async () => {
    const { entries, problems } = await plan(card('FN:Ada Fern', 'TZ:-0500'));
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ name: 'Ada Fern', field: 'zone' }]);
    expect(problems[0]?.zones?.length).toBeGreaterThan(1);
  });
});

describe('several cards', () => {
  const file =
    card('FN:Ada Fern', 'EMAIL:ada@fern.example', 'TZ:Asia/Tokyo') +
    card('FN:Fern Ltd', 'KIND:org', 'EMAIL:info@fern.example') +
    card('FN:Bo Oak', 'EMAIL:bo@fern.example');

  test('people come, companies are left out, and who has no zone can be given one', async () => {
    const { entries, problems, notes } = await plan(file);
    expect(entries.map(({ person }) => person.name)).toEqual(['Ada Fern']);
    expect(inEnglish(problems)).toEqual([
      {
        line: 11,
        name: 'Bo Oak',
        field: 'zone',
        what: 'The card gives no time zone. Choose one below.',
        needsZone: true,
      },
    ]);
    expect(inEnglish(notes)).toMatchObject([{ what: expect.stringMatching(/“org”: line 6/) }]);
    const { entries: both } = await plan(file, new Map([[11, 'Europe/Oslo']]));
    expect(both.map(({ person }) => [person.name, person.zone])).toEqual([
      ['Ada Fern', 'Asia/Tokyo'],
      ['Bo Oak', 'Europe/Oslo'],
    ]);
  });

  test('a card without its end costs itself alone, at the end of the file and in its middle', async () => {
    const open = 'BEGIN:VCARD\nFN:Cy Elm\nEMAIL:cy@elm.example\nTZ:UTC\n';
    for (const text of [open + file, file + open]) {
      const { entries, problems } = await plan(text);
      expect(entries.map(({ person }) => person.name)).toEqual(['Ada Fern']);
      expect(problems.map(({ what }) => sayEnglish(what))).toContainEqual(
        'The card that begins here has no end, so it was left out. Export it again.',
      );
    }
  });

  test('what no program writes costs its card: no name, no address, HTML stays text', async () => {
    const { entries, problems } = await plan(
      card('EMAIL:a@fern.example', 'TZ:UTC') +
        card('FN:Bo', 'EMAIL:bo', 'TZ:UTC') +
        card('FN:<b>Cy</b>', 'TZ:Europe/Oslo'),
    );
    expect(entries.map(({ person }) => person.name)).toEqual(['<b>Cy</b>']);
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [1, 'name'],
      [5, 'email'],
    ]);
  });
});
