import { foldText } from '../text/find-words.ts';

/** Names with what each means; several names in one text, with `|` between. */
const table = <Meaning>(lines: readonly (readonly [names: string, means: Meaning])[]) =>
  new Map(
    lines.flatMap(([names, means]) => names.split('|').map((name) => [foldText(name), means] as const)),
  );

/** Days from today. */
export const dayWords = table<number>([
  ['today|heute|hoy|今日|きょう|本日|اليوم', 0],
  ['tomorrow|tmrw|morgen|mañana|明日|あした|あす|غدا|غدًا|بكرة', 1],
  ['day after tomorrow|the day after tomorrow|übermorgen|pasado mañana|明後日|あさって|بعد غد|بعد الغد', 2],
  ['yesterday|gestern|ayer|昨日|きのう|أمس|امس', -1],
]);

/** 1 is Monday, as in ISO 8601. */
export const weekdayWords = table<number>([
  ['monday|mon|montag|mo|lunes|lun|月曜日|月曜|月|الاثنين|الإثنين|اثنين', 1],
  ['tuesday|tue|tues|dienstag|di|martes|mar|火曜日|火曜|火|الثلاثاء|ثلاثاء', 2],
  ['wednesday|wed|weds|mittwoch|mi|miércoles|mié|水曜日|水曜|水|الأربعاء|اربعاء', 3],
  ['thursday|thu|thur|thurs|donnerstag|do|jueves|jue|木曜日|木曜|木|الخميس|خميس', 4],
  ['friday|fri|freitag|fr|viernes|vie|金曜日|金曜|金|الجمعة|جمعة', 5],
  ['saturday|sat|samstag|sonnabend|sa|sábado|sáb|土曜日|土曜|土|السبت|سبت', 6],
  ['sunday|sun|sonntag|so|domingo|dom|日曜日|日曜|日|الأحد|احد', 7],
]);

export const monthWords = table<number>([
  ['january|jan|januar|jänner|enero|ene|يناير', 1],
  ['february|feb|februar|febrero|فبراير', 2],
  ['march|mar|märz|mär|marzo|مارس', 3],
  ['april|apr|abril|abr|أبريل|ابريل', 4],
  ['may|mai|mayo|مايو', 5],
  ['june|jun|juni|junio|يونيو', 6],
  ['july|jul|juli|julio|يوليو', 7],
  ['august|aug|agosto|ago|أغسطس', 8],
  ['september|sep|sept|septiembre|سبتمبر', 9],
  ['october|oct|oktober|okt|octubre|أكتوبر', 10],
  ['november|nov|noviembre|نوفمبر', 11],
  ['december|dec|dezember|dez|diciembre|dic|ديسمبر', 12],
]);

/** Minutes of a clock that has a name. */
export const clockWords = table<number>([
  ['noon|midday|mittag|mittags|mediodía|正午|ظهرا|الظهر', 720],
  ['midnight|mitternacht|medianoche|真夜中|منتصف الليل', 0],
]);

/** What stands behind or before an hour of twelve. */
export const halfWords = table<'am' | 'pm'>([
  ['am|morgens|früh|vormittags|de la mañana|午前|ص|صباحا', 'am'],
  ['pm|nachmittags|abends|de la tarde|de la noche|午後|م|مساء', 'pm'],
]);

/** Minutes; a day and a week keep the clock. */
export const unitWords = table<number>([
  ['minute|minutes|min|mins|minuten|minuto|minutos|分|分間|دقيقة|دقائق', 1],
  ['hour|hours|h|hr|hrs|stunde|stunden|std|hora|horas|時間|ساعة|ساعات', 60],
  ['day|days|tag|tage|tagen|día|días|日|日間|يوم|أيام', 1440],
  ['week|weeks|woche|wochen|semana|semanas|週間|أسبوع|أسابيع', 10_080],
]);

/** Lengths that are one word, minutes. */
export const lengthWords = table<number>([
  ['an hour|one hour|einer stunde|una hora|ساعة', 60],
  ['half an hour|a half hour|einer halben stunde|media hora|نصف ساعة', 30],
  ['two hours|zwei stunden|dos horas|ساعتين', 120],
  ['a day|one day|einem tag|un día|يوم', 1440],
  ['a week|one week|einer woche|una semana|أسبوع', 10_080],
]);

const alternatives = (names: Iterable<string>) =>
  [...names]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

/** A name of a table at the beginning; one in letters that have words is a whole word. */
const nameOf = (names: Iterable<string>) =>
  `(?:${alternatives(names)})(?![\\p{Script=Latin}\\p{Script=Arabic}])`;

const of = (source: string) => new RegExp(`^(?:${source})`, 'u');

const [units, lengths] = [nameOf(unitWords.keys()), nameOf(lengthWords.keys())];
const halves = nameOf(halfWords.keys());
const months = nameOf(monthWords.keys());

/** What a time is made of, each looked for at the beginning of what is left. */
export const patterns = {
  now: of(nameOf(['now', 'jetzt', 'ahora', '今', '現在', 'الان'].map(foldText))),
  /** Said before a day or a clock, and means nothing by itself. */
  filler: of(
    nameOf(
      ['at', 'on', 'um', 'am', 'den', 'the', 'a las', 'a la', 'el', 'の', 'الساعة', 'يوم', 'に'].map(
        foldText,
      ),
    ),
  ),
  next: of(nameOf(['next', 'nächsten', 'nächster', 'próximo', '次の', '来週の', 'القادم'].map(foldText))),
  later: of(
    `(?:in|en|dentro de|${foldText('بعد')}|${foldText('خلال')}) (?:(\\d+(?:[.]\\d+)?) ?(${units})(?: ?(?:and|und|y|و)? ?(\\d+) ?(${units}))?|(${lengths}))`,
  ),
  laterAfter: of(`(\\d+(?:[.]\\d+)?)(${units})(半)?(?:(\\d+)(${units}))?後`),
  day: of(nameOf(dayWords.keys())),
  weekday: of(nameOf(weekdayWords.keys())),
  isoDate: /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u,
  dottedDate: /^(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)/u,
  slashDate: /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d)/u,
  dayMonth: of(`(\\d{1,2})\\.? (?:de )?(${months})\\.?(?: (?:de )?(\\d{4}))?`),
  monthDay: of(`(${months})\\.? (\\d{1,2})(?![\\d:.h])(?: (\\d{4}))?`),
  kanjiDate: /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/u,
  clockWord: of(nameOf(clockWords.keys())),
  clock: of(`(${halves})? ?(\\d{1,2})(?:[:.h時](\\d{2})(?!\\d)分?)(?: ?uhr)? ?(${halves})?`),
  hour: of(`(${halves})? ?(\\d{1,2})(?!\\d)(?: ?(uhr|h|時半|時)(?![\\p{Script=Latin}]))? ?(${halves})?`),
  /** Between a time and a place. */
  place: of(`(?:in|en|at|for|nach|${foldText('في')}|${foldText('بتوقيت')}) (.+)$`),
  /** 東京の木曜15:30, 東京時間15:30 */
  placeBefore: of(`([^\\d ]+?)(?:時間${foldText('で')}|時間|の)(?=.)`),
} as const;
