import { readSettings } from '../page/settings.ts';

const plural = new Intl.PluralRules('ru');
const russian: Readonly<Record<string, string>> = { one: 'ответ', few: 'ответа', many: 'ответов' };

/** `4 replies`, in the language of the client. */
export function replies(count: number): string {
  const { lang } = readSettings();
  if (lang === 'ja') return `${count} 件の返信`;
  if (lang === 'ru') return `${count} ${russian[plural.select(count)] ?? 'ответа'}`;
  return `${count} ${count === 1 ? 'reply' : 'replies'}`;
}

/** `2 more replies`, over those of the threads view that are shown. */
export function moreReplies(count: number): string {
  const { lang } = readSettings();
  if (lang === 'ja') return `他 ${replies(count)}`;
  if (lang === 'ru') return `Ещё ${replies(count)}`;
  return `${count} more ${count === 1 ? 'reply' : 'replies'}`;
}

/** Of the menu that sends later; in two languages, so that no reader leans on the words of one. */
export function laterWords(): { readonly later: string; readonly monday: string; readonly custom: string } {
  return readSettings().lang === 'ja'
    ? { later: '後で送信するようにスケジュール', monday: '月曜日 9:00', custom: 'カスタム時間' }
    : { later: 'Schedule for later', monday: 'Monday at 9:00 AM', custom: 'Custom time' };
}
