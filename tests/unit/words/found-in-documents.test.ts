import { expect, test } from 'vitest';
import { documentWordsIn } from '@/tests/kits/document-words';
import { statuses } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import { languages } from '@/utils/words/languages';

/**
 * By these words our own parts of a document that exists are known. Whoever rewords one has to have the older wording
 * looked for as well, or what Meantime wrote is told as somebody's.
 */
const wordings = {
  en: [
    'Draft, Proposed, Accepted, Rejected, Superseded',
    'Superseded by …',
    'Update of …',
    'Message …',
    'Messages … to …',
    '(continued)',
  ],
  de: [
    'Entwurf, Vorgeschlagen, Angenommen, Abgelehnt, Ersetzt',
    'Ersetzt durch …',
    'Aktualisierung vom …',
    'Nachricht …',
    'Nachrichten … bis …',
    '(Fortsetzung)',
  ],
  es: [
    'Borrador, Propuesta, Aceptada, Rechazada, Sustituida',
    'Sustituida por …',
    'Actualización: …',
    'Mensaje …',
    'Mensajes … a …',
    '(continuación)',
  ],
  ja: [
    '下書き, 提案中, 承認済み, 却下, 置き換え済み',
    '置き換え済み（…）',
    '…の更新',
    'メッセージ …',
    'メッセージ …～…',
    '（続き）',
  ],
  ar: [
    'مسودة, مقترح, مقبول, مرفوض, مستبدل',
    'مستبدل بـ ⁨…⁩',
    'تحديث ⁨…⁩',
    'الرسالة ⁨…⁩',
    'الرسائل ⁨…⁩ إلى ⁨…⁩',
    '(تابع)',
  ],
};

test.each(languages)('what is looked for in documents is worded as in those that exist: %s', (language) => {
  const { say } = documentWordsIn(language);
  const hole = '…';
  expect([
    statuses.map((status) => say(statusCodes[status])).join(', '),
    say('document.superseded-by', { other: hole }),
    say('document.update-of', { time: hole }),
    say('document.message-number', { number: hole }),
    say('document.message-range', { from: hole, to: hole }),
    say('document.continued'),
  ]).toEqual(wordings[language]);
});
