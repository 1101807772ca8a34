/** What Outlook says in each of the office's languages; the German as in a saved page of 2025, the Arabic by us. */
export interface OutlookWords {
  readonly html: string;
  readonly mail: string;
  readonly messageList: string;
  readonly readingPane: string;
  readonly message: string;
  readonly messageBody: string;
  readonly actions: string;
  readonly answer: string;
  readonly answerAll: string;
  readonly newMail: string;
  readonly send: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly unsent: string;
  readonly draft: string;
  readonly attachments: string;
  readonly inbox: string;
  readonly nothing: string;
  readonly available: string;
}

const en: OutlookWords = {
  html: 'en-US',
  mail: 'Mail',
  messageList: 'Message list',
  readingPane: 'Reading Pane',
  message: 'Email message',
  messageBody: 'Message body',
  actions: 'Message actions',
  answer: 'Reply',
  answerAll: 'Reply all',
  newMail: 'New mail',
  send: 'Send',
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  unsent: 'This message hasn’t been sent.',
  draft: '[Draft]',
  attachments: 'attachments',
  inbox: 'Inbox',
  nothing: 'Select an item to read',
  available: 'Available',
};

const de: OutlookWords = {
  html: 'de-DE',
  mail: 'E-Mail',
  messageList: 'Nachrichtenliste',
  readingPane: 'Lesebereich',
  message: 'E-Mail-Nachricht',
  messageBody: 'Nachrichtentext',
  actions: 'Nachrichtenaktionen',
  answer: 'Antworten',
  answerAll: 'Allen antworten',
  newMail: 'Neue E-Mail',
  send: 'Senden',
  from: 'Von',
  to: 'An',
  cc: 'Cc',
  bcc: 'Bcc',
  unsent: 'Diese Nachricht wurde nicht gesendet.',
  draft: '[Entwurf]',
  attachments: 'Anlagen',
  inbox: 'Posteingang',
  nothing: 'Wählen Sie ein Element zum Lesen aus',
  available: 'Verfügbar',
};

const ar: OutlookWords = {
  html: 'ar',
  mail: 'البريد',
  messageList: 'قائمة الرسائل',
  readingPane: 'جزء القراءة',
  message: 'رسالة بريد إلكتروني',
  messageBody: 'نص الرسالة',
  actions: 'إجراءات الرسالة',
  answer: 'رد',
  answerAll: 'الرد على الكل',
  newMail: 'بريد جديد',
  send: 'إرسال',
  from: 'من',
  to: 'إلى',
  cc: 'نسخة',
  bcc: 'نسخة مخفية',
  unsent: 'لم يتم إرسال هذه الرسالة.',
  draft: '[مسودة]',
  attachments: 'المرفقات',
  inbox: 'علبة الوارد',
  nothing: 'حدد عنصرًا لقراءته',
  available: 'متوفر',
};

export const wordsOf = (lang: string): OutlookWords => (lang.startsWith('de') ? de : lang === 'ar' ? ar : en);

/**
 * `Wed 9/30/2026 4:41 AM`, `Mi, 30.09.2026 04:41`; with `en-GB` the day stands first: `Wed 30/09/2026 04:41`. Nowhere
 * in the page is there more than that.
 */
export function shownTime(ms: number, lang: string): string {
  const locale = lang.startsWith('de') ? 'de-DE' : ['en-GB', 'ar'].includes(lang) ? lang : 'en-US';
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options).format(ms);
  const wide = locale === 'en-US' ? 'numeric' : '2-digit';
  const day = part({ weekday: 'short' }).replace('.', '');
  const date = part({ year: 'numeric', month: wide, day: wide });
  const time = part({ hour: wide, minute: '2-digit' }).replace('\u202f', ' ');
  return `${day}${locale === 'de-DE' ? ',' : ''} ${date} ${time}`;
}
