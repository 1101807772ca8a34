/**
 * How people and programs call an absence, in the languages whose headers are read: what Google Calendar and Outlook
 * write by themselves (`Out of office`, `Abwesend`, `Fuera de la oficina`, `不在`, `خارج المكتب`), and the kinds of leave
 * of HR tools. A meeting about one is none, so that a word stands at the beginning or alone behind a name.
 */
const words = [
  'out of (?:the )?office|ooo|oof|away(?! (?:day|game|match|team))|absent|absence|vacation|holidays?|on leave|annual leave|parental leave|maternity leave|paternity leave|sick|sick leave|pto|time off|day off',
  'abwesend|abwesenheit|außer haus|nicht im büro|urlaub|(?:sonder|rest)urlaub|krank(?:geschrieben)?|elternzeit|mutterschutz|gleittag|überstundenabbau|arbeitsfrei',
  'absent du bureau|absente?|congés?|vacances|maladie|rtt|en congé',
  'fuera de (?:la )?oficina|ausente|ausencia|vacaciones|de baja|baja (?:médica|laboral|por)|enferm[oa]|días? libres?|asuntos propios|excedencia|permiso (?:por|retribuido|de (?:paternidad|maternidad|nacimiento|lactancia))',
  'fora do escritório|ausência|férias|licença|folga',
  'fuori sede|assente|ferie|malattia|permesso',
  'afwezig|vakantie|verlof|ziek',
  '(?:年次|有給|夏季|特別|育児|産前産後)?休暇|不在|有給|有休|(?:夏|冬|お)?休み|年休|代休|半休|午前休|午後休|欠勤|外出中|育休|産休|请假|休假|年假|휴가|연차',
  'خارج المكتب|(?:في )?[إا]جازة|غائبة?|غياب|غير متواجدة?|عطلة|يوم راحة',
].join('|');

/** Words that mean something else with more behind them: `Leave for the airport`, the names Frei and Baja. */
const alone = 'leave|frei|baja|permiso|off';

/** Behind a name these need no colon: `Ada ist im Urlaub`, `Ada de vacaciones`, `田中さん 休み`, `آدا في إجازة`. */
const behindName = [
  'out of (?:the )?office|ooo|oof|(?:is )?on (?:vacation|holiday|annual leave|parental leave|sick leave)|is (?:on leave|away|sick|off)',
  '(?:ist |hat )?(?:im urlaub|in elternzeit|im mutterschutz|nicht im büro|außer haus|abwesend|krank|krankgeschrieben)|hat (?:urlaub|frei)',
  '(?:est[áa] )?(?:de vacaciones|de baja|de permiso|fuera de (?:la )?oficina|ausente|enferm[oa])',
  '(?:は)?(?:休暇|不在|休み|有給|有休|年休|代休|半休|午前休|午後休|欠勤|育休|産休)(?:中|です)?',
  'في [إا]جازة|[إا]جازة|خارج المكتب|غائبة?',
].join('|');

const away = new RegExp(
  [
    String.raw`(?:^|[:：(（\[–—-]\s{0,3})(?:(?:${words})(?![\p{L}\p{N}])|(?:${alone})(?=\s{0,3}(?:$|[)）\]])))`,
    String.raw`(?<=^[\p{L}\p{M}.,'’ -]{1,60}\s)(?:${behindName})$`,
  ].join('|'),
  'iu',
);

/** A plan, a wish, a rule or a party about days off is no absence, in front of the word or right behind it. */
const about = [
  'plan|planning|planner|calendar|policy|request|review|handover|party|tracker|approval|rental|talk',
  'planung|planen|plant?|antrag|anträge|kalender|richtlinie|übergabe|vertretung|regelung|gespräch',
  'planificaci[óo]n|planear|planificar|calendario|pol[íi]tica|solicitud(?:es)?|traspaso|reuni[óo]n|fiesta',
].join('|');
const before = new RegExp(
  String.raw`(?<!\p{L})(?:${about})(?!\p{L})|計画|申請|承認|締切|引き継ぎ|説明|تخطيط|طلب|سياسة|تقويم|مراجعة|اجتماع`,
  'iu',
);
const behind = new RegExp(String.raw`^\s{1,3}(?:${about})(?!\p{L})`, 'iu');

/** Whether the words of an event with times of day say that somebody is away. */
export function saysAway(text: string): boolean {
  const said = text.slice(0, 200).trim();
  const found = away.exec(said);
  if (found === null) return false;
  const end = found.index + found[0].length;
  return !before.test(said.slice(0, found.index)) && !behind.test(said.slice(end));
}

/** What calls a team's own days off the same: `Team holidays`, `Ada’s holidays`, a planner of them. */
const publicDays = [
  String.raw`(?<!\b(?:team|staff|annual|employees?|my|our|office) |['’]s )holidays?\b(?!\s(?:plan|planner|planning|calendar of|party|requests?|tracker|leave|rota))`,
  'feiertage?n?(?![a-zäöüß])|d[íi]as? festivos?|festivos?|feriados?|jours? f[ée]ri[ée]|festivit|feestdag',
  '祝日(?!出勤)|节假日|節日|공휴일|العطل(?:ات)?(?!\\p{L})|عطل(?:ة رسمية|ات)(?!\\p{L})|[إا]جازات رسمية|الأعياد',
].join('|');
const saysPublic = new RegExp(publicDays, 'iu');

/** Whether the name of a calendar says that it holds public holidays. */
export function saysHolidays(text: string): boolean {
  return saysPublic.test(text.slice(0, 200));
}

const birthday =
  /birthday|geburtstag|anniversaire|cumplea[ñn]os|anivers[áa]rio|compleanno|verjaardag|誕生日|生日|생일|عيد ميلاد/iu;

/** Whether a day is kept and worked on, as birthdays are. */
export function saysBirthday(text: string): boolean {
  return birthday.test(text);
}
