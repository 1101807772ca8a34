import { plainHeader } from '../file/plain-header';

/** What a column of a table of days off holds, beside whose they are. */
export type DayColumn = 'from' | 'to' | 'from time' | 'to time' | 'date' | 'kind' | 'holiday' | 'whole day';

/**
 * Headers of tables of days off. Outlook's export of a calendar has `Subject, Start Date, Start Time, End Date, End Time,
 * All day event`. Of HR tools no export was seen: `Name, From, To, Type, Status` (BambooHR) and `Absence type` or `Leave
 * type, Start date, End date` (Personio, Workday, HiBob, Deel, Rippling) are the names of fields that connectors to them
 * list, or usual words for the same. So are those of lists of public holidays and of other languages.
 */
const lines: readonly (readonly [DayColumn, string])[] = [
  [
    'from',
    'from, start, starts, start date, starting date, start day, first day, first day off, from date, date from, leave start, leave start date, absence start, begin, begin date, begins, beginning',
  ],
  [
    'from',
    'von, ab, beginn, beginnt am, startdatum, anfang, erster tag, desde, fecha de inicio, fecha inicio, inicio, comienzo, primer día, du, début, date de début, date début, premier jour, data de início, data início, início, data inicial, dal, data inizio, inizio, van, begindatum, 開始, 開始日, 開始日時, 开始日期, 시작일, من, من تاريخ, تاريخ البدء, تاريخ البداية, البداية',
  ],
  [
    'to',
    'to, end, ends, end date, ending date, end day, last day, last day off, to date, date to, until, till, through, leave end, leave end date, absence end',
  ],
  [
    'to',
    'bis, ende, endet am, enddatum, letzter tag, hasta, fecha de fin, fecha de finalización, fecha fin, fecha final, fin, último día, au, date de fin, date fin, dernier jour, até, data de término, data de fim, data final, data fim, fim, término, al, data fine, fine, tot, einddatum, 終了, 終了日, 終了日時, 结束日期, 종료일, إلى, إلى تاريخ, حتى, تاريخ الانتهاء, تاريخ النهاية, النهاية',
  ],
  [
    'from time',
    'start time, from time, startzeit, beginnt um, hora de inicio, heure de début, début heure, hora de início, 開始時刻, وقت البدء',
  ],
  [
    'to time',
    'end time, to time, endzeit, endet um, hora de fin, hora de finalización, heure de fin, fin heure, hora de término, 終了時刻, وقت الانتهاء',
  ],
  ['date', 'date, day, datum, tag, fecha, día, jour, data, dia, 日付, 年月日, 日期, 날짜, التاريخ, اليوم'],
  [
    'kind',
    'type, kind, reason, category, policy, policy name, time off type, time off policy, time off category, leave type, type of leave, absence type, absence category, pay code, subject, title, label, summary, description, event',
  ],
  [
    'kind',
    'art, grund, abwesenheitsart, abwesenheitstyp, art der abwesenheit, betreff, bezeichnung, tipo, motivo, tipo de ausencia, asunto, type d absence, motif, objet, libellé, tipo de ausência, assunto, tipo di assenza, oggetto, 種類, 種別, 休暇の種類, 理由, 件名, 类型, 假期类型, النوع, نوع الإجازة, السبب, الموضوع',
  ],
  [
    'holiday',
    'holiday, holiday name, name of holiday, public holiday, bank holiday, feiertag, festivo, nombre del festivo, jour férié, feriado, festività, feestdag, 祝日, 祝日名, 休日, 节日, العطلة, اسم العطلة, العطلة الرسمية',
  ],
  [
    'whole day',
    'all day event, all day, whole day, ganztägiges ereignis, ganztägig, todo el día, evento de todo el día, journée entière, toute la journée, dia inteiro, 終日, 終日イベント, طوال اليوم, حدث طوال اليوم',
  ],
];

const dayHeaders: ReadonlyMap<string, DayColumn> = new Map(
  lines.flatMap(([column, names]) => names.split(', ').map((name) => [plainHeader(name), column] as const)),
);

/** The column that a header means in a table of days off; null where it is none of them. */
export function dayColumnOf(header: string): DayColumn | null {
  return dayHeaders.get(plainHeader(header)) ?? null;
}
