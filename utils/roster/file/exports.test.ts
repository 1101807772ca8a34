import { describe, expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { readCsv } from './csv';

const today = '2026-11-22';
const read = async (text: string) => {
  const { rows, problems, notes } = inEnglish(await readCsv(text, today));
  return {
    people: rows.map(({ name, zone, place, addresses, given }) => ({
      name,
      zone: given.includes('zone') ? zone : null,
      place,
      addresses: addresses.map(({ kind, value }) => (kind === 'email' ? value : `${kind}:${value}`)),
    })),
    problems,
    notes: notes.map(({ what }) => what),
  };
};

describe('exports of other programs, by their own headers', () => {
  test('Google Contacts, the form since 2024', async () => {
    const { people, notes } = await read(
      'First Name,Middle Name,Last Name,Nickname,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Address 1 - City,Address 1 - Country\n' +
        'Ada,,Fern,,Fern Ltd,* myContacts,Work,ada@fern.example,Home,ada@home.example ::: a@home.example,Pune,India\n',
    );
    expect(people).toEqual([
      {
        name: 'Ada Fern',
        zone: 'Asia/Kolkata',
        place: 'Pune',
        addresses: ['ada@fern.example', 'ada@home.example', 'a@home.example'],
      },
    ]);
    expect(notes).toEqual([
      'Not read: columns “Organization Name”, “Labels”, “E-mail 1 - Label”, and “E-mail 2 - Label”.',
    ]);
  });

  test('Google Contacts, the older form', async () => {
    const { people } = await read(
      'Name,Given Name,Additional Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Location\nAda Fern,Ada,,Fern,* Work,ada@fern.example,Berlin\n',
    );
    expect(people).toMatchObject([
      { name: 'Ada Fern', zone: 'Europe/Berlin', addresses: ['ada@fern.example'] },
    ]);
  });

  test('Outlook', async () => {
    const { people } = await read(
      'First Name,Middle Name,Last Name,E-mail Address,E-mail 2 Address,Business City,Business Country/Region\nBo,,Oak,bo@fern.example,b@fern.example,Oslo,Norway\n',
    );
    expect(people).toEqual([
      {
        name: 'Bo Oak',
        zone: 'Europe/Oslo',
        place: 'Oslo',
        addresses: ['bo@fern.example', 'b@fern.example'],
      },
    ]);
  });

  test.each([
    [
      'English',
      'Title,First Name,Middle Name,Last Name,Business City,Business Country/Region,Home City,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address',
    ],
    [
      'German',
      'Anrede,Vorname,Weitere Vornamen,Nachname,Ort geschäftlich,Land/Region geschäftlich,Ort privat,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: Adresse',
    ],
    [
      'Spanish',
      'Title,Nombre,Segundo nombre,Apellidos,Ciudad de trabajo,País o región del trabajo,Home City,Dirección de correo electrónico,E-mail Type,Nombre de pantalla de correo electrónico,Dirección de correo electrónico 2',
    ],
    [
      'French',
      "Titre,Prénom,Deuxième prénom,Nom,Ville (bureau),Pays/Région (bureau),Ville (domicile),Adresse de messagerie,Type de messagerie,Nom complet de l'adresse de messagerie,Adresse de messagerie 2",
    ],
    [
      'Japanese',
      '肩書き,名,ミドル ネーム,姓,市町村 (会社),国 (会社)/地域,市町村 (自宅),電子メール アドレス,電子メールの種類,電子メール表示名,電子メール 2 アドレス',
    ],
    [
      'Arabic',
      'اللقب,الاسم الأول,الاسم الأوسط,اسم العائلة,مدينة العمل,بلد العمل/المنطقة,مدينة المنزل,عنوان البريد الإلكتروني,نوع البريد الإلكتروني,اسم العرض للبريد الإلكتروني,عنوان البريد الإلكتروني 2',
    ],
    [
      'Portuguese',
      'Título,Primeiro nome,Segundo nome,Sobrenome,Business City,País/Região da Empresa,Cidade do endereço residencial,Endereço de email,Tipo de email,Nome para exibição do email,Endereço de email 2',
    ],
    [
      'Portuguese of Portugal',
      'Título,Primeiro nome,Outros nomes/apelidos,Apelido,Localidade da empresa,País/Região da Empresa,Localidade da residência,Endereço de correio electrónico,Tipo de correio electrónico,Nome a apresentar para o correio electrónico,Endereço do correio electrónico 2',
    ],
  ])('Outlook in %s', async (_, header) => {
    const line = 'Dr.,Bo,,Oak,Oslo,Norway,,bo@fern.example,SMTP,Bo Oak (bo@fern.example),b@fern.example';
    const { people, problems, notes } = await read(`${header}\n${line}\n`);
    expect(problems).toEqual([]);
    expect(people).toEqual([
      {
        name: 'Bo Oak',
        zone: 'Europe/Oslo',
        place: 'Oslo',
        addresses: ['bo@fern.example', 'b@fern.example'],
      },
    ]);
    // Title, type and name shown are the three that are not read.
    const [title, , , , , , , , type, shown] = header.split(',');
    expect(notes).toEqual([`Not read: columns “${title}”, “${type}”, and “${shown}”.`]);
  });

  test('Slack’s member list: no zones, the deactivated and bots are left out and counted', async () => {
    const { people, notes } = await read(
      'username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp\n' +
        'ada,ada@fern.example,Member,1,1,0,U0ADA1,Ada Fern,Ada,\nbo,bo@fern.example,Deactivated,0,0,0,U0BO01,Bo Oak,,\nbeep,,Bot,0,0,0,U0BEEP,Beep,,\n',
    );
    expect(people).toEqual([
      {
        name: 'Ada Fern',
        zone: null,
        place: undefined,
        addresses: ['ada@fern.example', 'slack-user:U0ADA1', 'name:Ada'],
      },
    ]);
    expect(notes).toEqual([
      expect.stringContaining('“username”'),
      'Left out, because the status is “Deactivated”: line 3.',
      'Left out, because the status is “Bot”: line 4.',
    ]);
  });

  test.each([
    [
      'BambooHR',
      'First Name,Last Name,Preferred Name,Work Email,Location,Job Title',
      'Robert,Oak,Bob,bob@fern.example,Toronto,Nurse',
    ],
    ['HiBob', 'Display name,First name,Last name,Email,Site', 'Bob Oak,Robert,Oak,bob@fern.example,Toronto'],
    [
      'Workday',
      'Worker,Primary Work Email,Location,Time Zone',
      '"Oak, Bob",bob@fern.example,Toronto,America/Toronto',
    ],
    [
      'Gusto',
      'Legal First Name,Legal Last Name,Preferred First Name,Personal Email,Work City',
      'Robert,Oak,Bob,bob@fern.example,Toronto',
    ],
    [
      'Rippling',
      'Full name,Work email,Work location,Timezone',
      'Bob Oak,bob@fern.example,Toronto,"(UTC-05:00) Eastern Time (US & Canada)"',
    ],
    ['Personio', 'Vorname;Nachname;E-Mail;Standort', 'Bob;Oak;bob@fern.example;Toronto'],
    ['Deel', 'Worker name,Worker email,Worker country', 'Bob Oak,bob@fern.example,Bermuda'],
    [
      'Rippling, with a status',
      'Display Full Name,Work Email,Work Location,Employment Status',
      'Bob Oak,bob@fern.example,Toronto,ACTIVE',
    ],
    ['BambooHR, by name', 'Employee Name,Work Email,Location', '"Oak, Bob",bob@fern.example,Toronto'],
    ['one word', 'firstname,lastname,workEmail,timezone', 'Bob,Oak,bob@fern.example,America/Toronto'],
  ])('%s', async (_, header, line) => {
    const { people, problems } = await read(`${header}\n${line}\n`);
    expect(problems).toEqual([]);
    expect(people).toHaveLength(1);
    expect(['Bob Oak', 'Robert Oak']).toContain(people[0]?.name);
    expect(people[0]?.addresses[0]).toBe('bob@fern.example');
    expect(people[0]?.zone).toMatch(/Toronto|New_York|Bermuda/);
  });

  test.each([
    ['German', 'Name;Vorname;E-Mail-Adresse;Zeitzone;Arbeitszeiten'],
    ['French', 'Nom;Prénom;Adresse e-mail;Fuseau horaire;Horaires'],
    ['Spanish', 'Apellidos;Nombre;Correo electrónico;Zona horaria;Horario'],
    ['Portuguese', 'Sobrenome;Nome;E-mail;Fuso horário;Horário'],
    ['Italian', 'Cognome;Nome;Indirizzo e-mail;Fuso orario;Orario'],
    ['Dutch', 'Achternaam;Voornaam;E-mailadres;Tijdzone;Werktijden'],
    ['Arabic', 'اسم العائلة;الاسم الأول;البريد الإلكتروني;المنطقة الزمنية;ساعات العمل'],
    ['Japanese', '姓;名;メールアドレス;タイムゾーン;勤務時間'],
    ['Chinese', '姓;名;邮箱;时区;工作时间'],
  ])('headers in %s, the name in two columns', async (_, header) => {
    const { people, problems, notes } = await read(`${header}\nFern;Ada;ada@fern.example;Europe/Rome;9-17\n`);
    expect({ problems, notes }).toEqual({ problems: [], notes: [] });
    expect(people).toMatchObject([
      { name: 'Ada Fern', zone: 'Europe/Rome', addresses: ['ada@fern.example'] },
    ]);
  });
});

describe('names', () => {
  test.each([
    ['name,zone\n"Fern, Ada",UTC\n"Oak, Bo",UTC', ['Ada Fern', 'Bo Oak']],
    ['name,zone\n"Ada Fern, PhD",UTC\nBo Oak,UTC', ['Ada Fern, PhD', 'Bo Oak']],
    ['name,first name,zone\nAda Fern,Ada,UTC', ['Ada Fern']],
    ['first name,last name,preferred name,zone\nRobert,Oak,Bob,UTC', ['Bob Oak']],
    ['first name,last name,preferred name,zone\nRobert,Oak,Bob Oak,UTC', ['Bob Oak']],
    ['last name,zone\nFern,UTC', ['Fern']],
  ])('%j', async (text, names) => {
    expect((await read(text)).people.map(({ name }) => name)).toEqual(names);
  });
});

describe('what is not read is named', () => {
  test('columns, once, without those that are empty', async () => {
    const { notes } = await read('name,zone,Department,Cost centre,Empty\nAda,UTC,Sales,12,\n');
    expect(notes).toEqual(['Not read: columns “Department” and “Cost centre”.']);
  });

  test('an own export names nothing', async () => {
    const { notes } = await read(
      'name,email,slack,zone,place,mon,tue,wed,thu,fri,sat,sun,time off,holidays,travel,also shown as,zone source,zone date\nAda,,,UTC,,,,,,,,,,,,,,\n',
    );
    expect(notes).toEqual([]);
  });

  test('a title above the header, and a line that tells the separator', async () => {
    const { people, notes } = await read('sep=;\nReport of Monday\nname;zone\nAda;UTC\n');
    expect(people).toHaveLength(1);
    expect(notes).toEqual([expect.stringContaining('before the column names')]);
  });

  test.each([
    ['mon', '09:00-17:00 remote', '“remote”'],
    ['working hours', 'Mon-Fri 9-5', 'morning or afternoon'],
    ['time off', '2026-12-28 until further notice', '“until further notice”'],
    ['holidays', '2026-12-25 Christmas 2026-12-26', '“Christmas 2026-12-26”'],
    ['travel', '2026-12-01..2026-12-05 Mars', 'Mars'],
    ['email', 'Ada <ada@fern.example> or Bo', '“or”'],
    ['slack', 'U0ADA1 ada', '“ada”'],
    ['zone', '(UTC+01:00) Chennai, Kolkata, Mumbai, New Delhi', 'doesn’t fit'],
  ])('the rest of a cell: %s', async (column, text, piece) => {
    const columns = column === 'zone' ? 'name,zone' : `name,zone,${column}`;
    const cells = column === 'zone' ? `"${text}"` : `UTC,"${text}"`;
    const { people, problems } = await read(`${columns}\nBo,UTC,\nAda,${cells}\n`);
    expect(people.map(({ name }) => name)).toEqual(['Bo']);
    expect(problems).toMatchObject([{ line: 3, field: column, what: expect.stringContaining(piece) }]);
  });
});

test('days of a list of holidays, and a stretch of them', async () => {
  const { rows } = inEnglish(
    await readCsv(
      'name,zone,holidays\nAda,UTC,"2026-12-24, 2026-12-25, 2026-12-26"\nBo,UTC,2026-12-24..2026-12-26 Break\n',
      today,
    ),
  );
  expect(rows.map(({ holidays }) => holidays?.map(({ date }) => date))).toEqual([
    ['2026-12-24', '2026-12-25', '2026-12-26'],
    ['2026-12-24', '2026-12-25', '2026-12-26'],
  ]);
});

test('a journey to a city, and time off until a day', async () => {
  const { rows, problems } = inEnglish(
    await readCsv(
      'name,zone,travel,time off\nAda,UTC,2026-12-01 to 2026-12-05 Tokyo,2026-12-28 until 2027-01-08\n',
      today,
    ),
  );
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    {
      travel: [{ from: '2026-12-01', to: '2026-12-05', zone: 'Asia/Tokyo' }],
      timeOff: [{ from: '2026-12-28', to: '2027-01-08' }],
    },
  ]);
});

test('a character that was lost costs its line, not the file', async () => {
  const { people, problems } = await read('name,zone,note\nJos\uFFFD,UTC,\nBo,UTC,\uFFFD\n');
  expect(people.map(({ name }) => name)).toEqual(['Bo']);
  expect(problems).toMatchObject([{ line: 2, field: 'name', what: expect.stringContaining('encoding') }]);
});
