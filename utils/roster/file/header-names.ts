import type { Column } from './columns';
import { outlookHeaders } from './outlook-headers';
import { plainHeader } from './plain-header';

/**
 * Headers that are read, in lower case and without accents, digits and punctuation. Sources: the export files of
 * Google Contacts (`Given Name`, `E-mail 1 - Value`), Microsoft 365 (`User principal name`), Slack's member list
 * (`userid`, `fullname`, `displayname`). For HR tools no report of the vendor was seen: the names are those of fields
 * that connectors to them list, or usual words (Personio `Vorname`, HiBob `display name`, `site`, Workday `worker`,
 * `primary work email`, Rippling `display full name`, `work location`, Deel `worker name`, `worker email`; BambooHR and
 * Gusto likewise). A report is mostly put together by its user, so more will come. The words of other languages are the
 * usual ones there. Outlook's are in `outlook-headers.ts`.
 */
const lines: readonly (readonly [Column, string])[] = [
  [
    'name',
    'name, full name, fullname, person, teammate, employee, employee name, worker, worker name, member, contact, contact name, real name, display full name, team member, first and last name, first name last name',
  ],
  [
    'name',
    'nom, nome, nombre, vollstandiger name, mitarbeiter, mitarbeiterin, nom complet, nom et prenom, prenom et nom, collaborateur, nombre completo, nombre y apellidos, nome completo, nome e cognome, colaborador, empleado, volledige naam, naam, medewerker',
  ],
  ['name', '名前, 氏名, 姓名, お名前, 名称, 이름, 성명, имя, фио, الاسم, الاسم الكامل, اسم الموظف, الموظف'],
  [
    'first name',
    'first name, firstname, first, given name, givenname, legal first name, forename, vorname, prenom, nome proprio, primeiro nome, voornaam, imie, fornavn, 名, имя и отчество',
  ],
  ['middle name', 'middle name, additional name, zweiter vorname, deuxieme prenom, segundo nombre'],
  [
    'last name',
    'last name, lastname, last, family name, familyname, surname, legal last name, second name, nachname, familienname, nom de famille, apellido, apellidos, sobrenome, apelido, cognome, achternaam, nazwisko, efternavn, efternamn, 姓, 苗字, фамилия',
  ],
  [
    'preferred name',
    'preferred name, preferred first name, nickname first name, الاسم المفضل, rufname, prenom usuel, nombre preferido, nome social, roepnaam',
  ],
  [
    'display name',
    'display name, displayname, profile display name, anzeigename, nom d affichage, nombre para mostrar, nome de exibicao, nome visualizzato, weergavenaam, 表示名, 显示名称, اسم العرض',
  ],
  [
    'email',
    'email, emails, e mail, e mails, mail, mails, email address, e mail address, email addresses, email value, e mail value, work email, work email address, work e mail, company email, business email, corporate email, primary email, primary work email, other email, secondary email, home email, personal email, worker email, alternate email, login email, primary email address, company email address, email address work, email address home, user principal name, userprincipalname, profile email, email work, email home',
  ],
  [
    'email',
    'mailadresse, email adresse, e mail adresse, dienstliche e mail, e mail geschaftlich, geschaftliche e mail, adresse e mail, adresse email, adresse mail, adresse electronique, courriel, email professionnel, e mail professionnel, correo, correo electronico, correo de trabajo, direccion de correo electronico, e mail corporativo, email corporativo, email de trabalho, endereco de email, endereco de e mail, posta elettronica, indirizzo email, indirizzo e mail, email aziendale, e mailadres, emailadres, zakelijk e mailadres',
  ],
  [
    'email',
    'メール, メールアドレス, eメール, 电子邮件, 邮箱, 电子邮箱, 電子郵件, 이메일, почта, эл почта, электронная почта, البريد الإلكتروني, بريد العمل الإلكتروني, الإيميل',
  ],
  [
    'slack',
    'slack, slack id, slack ids, slack user, slack user id, slack member id, member id, userid, user id, id de slack, معرّف slack',
  ],
  [
    'zone',
    'zone, time zone, timezone, tz, iana zone, iana time zone, iana timezone, timezone name, time zone name, zeitzone, fuseau, fuseau horaire, zona horaria, huso horario, fuso, fuso horario, fuso orario, tijdzone, tidszon, tidszone, strefa czasowa, タイムゾーン, 时区, 時區, 시간대, часовой пояс, المنطقة الزمنية, التوقيت',
  ],
  [
    'place',
    'place, city, location, region, town, office, office location, work location, work city, business city, site, location name, office name, working location, home city, work site, primary location, locality, job location, primary work location, address city, usage location',
  ],
  [
    'place',
    'standort, ort, stadt, arbeitsort, buro, ville, lieu, lieu de travail, bureau, ciudad, ubicacion, lugar, oficina, sede, cidade, local, localizacao, escritorio, citta, luogo, ufficio, plaats, stad, locatie, vestiging, werklocatie, kantoor',
  ],
  [
    'place',
    '勤務地, 場所, 都市, 拠点, 所在地, 城市, 地点, 工作地点, 办公地点, 도시, город, المدينة, المكان, مكان العمل, المكتب',
  ],
  [
    'country',
    'country, country region, work country, worker country, country of residence, country of work, home country, location country, address country, country name, land, pays, pais, paese, 国, 国名, 国家, 나라, страна, البلد, الدولة',
  ],
  [
    'working hours',
    'working hours, hours, work hours, workhours, working time, schedule, work schedule, week, work week, working week, arbeitszeit, arbeitszeiten, horaire, horaires, heures de travail, horaires de travail, horario, horario laboral, horario de trabajo, horario de trabalho, orario, orario di lavoro, werktijden, werkuren, 勤務時間, 営業時間, 工作时间, 上班时间, ساعات العمل, أوقات العمل',
  ],
  [
    'working days',
    'days, working days, work days, workdays, weekdays, days of work, days worked, arbeitstage, wochentage, tage, jours, jours de travail, jours travailles, dias, dias laborables, dias laborales, dias de trabajo, dias de trabalho, giorni, giorni lavorativi, werkdagen, dagen, 勤務日, 出勤日, 曜日, 勤務曜日, 工作日, أيام العمل, الأيام',
  ],
  [
    'time off',
    'time off, timeoff, leave, pto, vacation, vacations, out of office, absence, absences, urlaub, abwesenheit, abwesenheiten, conge, conges, absences prevues, vacaciones, ausencias, ferias, ausencia, ferie, assenze, verlof, vakantie, 休暇, 休み, 休假, 假期, إجازة, الإجازات, إجازات',
  ],
  [
    'holidays',
    'holidays, holiday, public holidays, bank holidays, feiertage, jours feries, festivos, feriados, festivita, feestdagen, 祝日, 节假日, 公众假期, العطلات, العطلات الرسمية, العطل الرسمية',
  ],
  [
    'travel',
    'travel, 移動, trips, trip, journeys, reisen, dienstreisen, voyages, deplacements, viajes, viagens, viaggi, trasferte, reizen, 出張, 出差, السفر, الرحلات',
  ],
  [
    'also shown as',
    'also shown as, also known as, alias, aliases, handle, handles, other names, nickname, nicknames, auch bekannt als, spitzname, surnom, apodo, también aparece como, ニックネーム, 別の表示名, 別名, يظهر أيضًا باسم',
  ],
  [
    'status',
    'status, account status, employment status, employee status, worker status, deactivated, beschäftigungsstatus, statut, estado, situação, ステータス, 在籍状況, الحالة',
  ],
  [
    'groups',
    'groups, group, user groups, user group, gruppen, gruppe, benutzergruppen, grupos, grupo, groupes, groupe, gruppi, gruppo, groepen, グループ, ユーザーグループ, المجموعات, المجموعة',
  ],
  [
    'own norms',
    'own norms, own reply norms, reply norms, response norms, eigene antwortregeln, antwortregeln, normas propias, normas de respuesta, normas de respuesta propias, 個別の返信ルール, 返信ルール, قواعد خاصة, قواعد الرد, قواعد الرد الخاصة',
  ],
  ['zone source', 'zone source'],
  [
    'zone date',
    'zone date, zeitzone bestatigt, zona horaria confirmada, タイムゾーンの確認日, تاريخ تأكيد المنطقة الزمنية, time zone confirmed',
  ],
];

/** Header -> column. */
export const headerNames: ReadonlyMap<string, Column> = new Map(
  [...lines, ...outlookHeaders].flatMap(([column, names]) =>
    names.split(', ').map((name) => [plainHeader(name), column] as const),
  ),
);
