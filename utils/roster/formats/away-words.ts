/**
 * How people and programs call an absence, in the languages whose headers are read: what Google Calendar and Outlook
 * write by themselves (`Out of office`, `Abwesend`, `Fuera de la oficina`, `不在`, `خارج المكتب`), and the kinds of leave
 * of HR tools. A meeting about one is none, so that a word stands at the beginning or alone behind a name.
 */
const words = [
  'out of office|ooo|oof|away|absent|absence|vacation|holidays?|on leave|leave|annual leave|parental leave|sick|sick leave|pto|time off|day off',
  'abwesend|abwesenheit|nicht im büro|urlaub|krank|elternzeit|frei',
  'absent du bureau|absente?|congés?|vacances|maladie|rtt|en congé',
  'fuera de (?:la )?oficina|ausente|ausencia|vacaciones|de baja|permiso',
  'fora do escritório|ausência|férias|licença|folga',
  'fuori sede|assente|ferie|malattia|permesso',
  'afwezig|vakantie|verlof|ziek',
  '不在|休暇|有給|有休|休み|年休|请假|休假|年假|휴가|연차',
  'خارج المكتب|إجازة|اجازة|غائب',
].join('|');

const away = new RegExp(
  String.raw`(?:^|[:(\[–—-]\s{0,3})(?:${words})(?![\p{L}\p{N}])(?!\s+(?:planning|calendar|policy|review|request|planung|kalender))`,
  'iu',
);

/** Whether the words of an event with times of day say that somebody is away. */
export function saysAway(text: string): boolean {
  return away.test(text.slice(0, 200).trim());
}

const publicDays =
  /holiday|feiertag|festivo|feriado|jours? f[ée]ri[ée]|festivit|feestdag|祝日|节假日|節日|공휴일|عطل/iu;

/** Whether the name of a calendar says that it holds public holidays. */
export function saysHolidays(text: string): boolean {
  return publicDays.test(text);
}

const birthday =
  /birthday|geburtstag|anniversaire|cumplea[ñn]os|anivers[áa]rio|compleanno|verjaardag|誕生日|生日|생일|عيد ميلاد/iu;

/** Whether a day is kept and worked on, as birthdays are. */
export function saysBirthday(text: string): boolean {
  return birthday.test(text);
}
