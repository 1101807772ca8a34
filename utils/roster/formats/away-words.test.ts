import { describe, expect, test } from 'vitest';
import { saysAway, saysBirthday, saysHolidays } from './away-words';

/** Titles of events with times of day, by language: of an absence, and of a meeting that only names one. */
const titles: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  en: [
    [
      'Out of office',
      'OOO - dentist',
      'Ada: vacation',
      'Ada (sick leave)',
      'Ada is on leave',
      'Ada Fern on vacation',
    ],
    [
      'Leave for the airport',
      'Holiday party',
      'Away day with the team',
      'Vacation planning',
      'Review: time off',
    ],
  ],
  de: [
    [
      'Urlaub',
      'Abwesend',
      'Ada: Urlaub',
      'Ada Fern – krank',
      'Ada hat frei',
      'Ada ist im Urlaub',
      'Außer Haus',
      'Mutterschutz',
    ],
    [
      'Urlaubsplanung',
      'Freitag: Demo',
      'Frei und Weber: Abgleich',
      'Planung: Urlaub',
      'Krankenkasse anrufen',
      'Urlaub planen',
    ],
  ],
  es: [
    [
      'Vacaciones',
      'Fuera de la oficina',
      'Ada: baja médica',
      'Ada está de vacaciones',
      'Ada de baja',
      'Día libre',
      'Ausente',
    ],
    [
      'Permiso de obra',
      'Baja de precios',
      'Planificación: vacaciones',
      'Solicitud de vacaciones',
      'Vacaciones calendario',
      'Libre mercado',
    ],
  ],
  ja: [
    ['休暇', '不在', '有給休暇', '田中: 休み', '田中さん 午後休', 'Ada は休み', '夏休み', '（休暇）'],
    ['休暇申請の締切', '有給の説明会', '休み明け定例', '休暇計画: 休暇', '不在者リストの確認', '代休管理'],
  ],
  ar: [
    ['إجازة', 'اجازة', 'خارج المكتب', 'آدا: إجازة مرضية', 'آدا في إجازة', 'غائب', 'غير متواجد'],
    ['طلب: إجازة', 'تخطيط الإجازات', 'سياسة الإجازات', 'اجتماع - إجازة', 'إجازات الفريق', 'مكتب الخارج'],
  ],
};

describe.each(Object.entries(titles))('%s', (_, [absences, meetings]) => {
  test.each(absences)('“%s” says that somebody is away', (title) => expect(saysAway(title)).toBe(true));
  test.each(meetings)('“%s” does not', (title) => expect(saysAway(title)).toBe(false));
});

describe('a calendar of public holidays', () => {
  test.each([
    ...['Holidays in Germany', 'US Holidays', 'Holiday', 'Bank holidays'],
    ...[
      'Feiertage in Deutschland',
      'Gesetzlicher Feiertag',
      'Festivos en España',
      'Días festivos de México',
      'Feriados',
    ],
    ...['日本の祝日', '祝日', 'العطلات في مصر', 'العطل الرسمية', 'الأعياد'],
  ])('“%s” is one', (name) => expect(saysHolidays(name)).toBe(true));
  test.each([
    ...['Team holidays', 'Ada’s holidays', 'Annual holidays', 'Holiday planner', 'Holiday party'],
    ...['Feiertagsarbeit', 'Feierabend', 'Fiestas del equipo', 'Urlaub', 'Vacaciones'],
    ...['祝日出勤', '休暇', '休日出勤', 'عطل في الخادم', 'تعطل الخدمة', 'إجازات الفريق'],
  ])('“%s” is none', (name) => expect(saysHolidays(name)).toBe(false));
});

describe('a birthday is a day of work', () => {
  test.each(['Ada’s birthday', 'Geburtstag von Ada', 'Cumpleaños de Ada', 'Adaの誕生日', 'عيد ميلاد آدا'])(
    '“%s”',
    (title) => expect(saysBirthday(title)).toBe(true),
  );
  test.each(['Weihnachten', 'Navidad', 'クリスマス', 'عيد الميلاد', 'Christmas'])('“%s” is none', (title) =>
    expect(saysBirthday(title)).toBe(false),
  );
});
