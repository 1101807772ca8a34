import { describe, expect, test } from 'vitest';
import { plainMail, readMail } from '@/tests/kits/site/mail';

const who = 'Lea Brandt <lea@brook.example>';
/** From, date or sent, to and subject, as clients write them above a mail. */
const headers: readonly (readonly [string, readonly string[]])[] = [
  ['English', [`From: ${who}`, 'Sent: Tuesday, March 3, 2026 9:12 AM', 'To: Tom Reed', 'Subject: Keys']],
  [
    'English, date first',
    ['Date: Tue, 3 Mar 2026 09:12:00 +0100', 'Subject: Keys', 'From: lea@brook.example'],
  ],
  ['German', [`Von: ${who}`, 'Gesendet: Dienstag, 3. März 2026 09:12', 'An: Tom Reed', 'Betreff: Schlüssel']],
  ['French', [`De : ${who}`, 'Envoyé : mardi 3 mars 2026 09:12', 'À : Tom Reed', 'Objet : Clés']],
  ['Spanish', [`De: ${who}`, 'Enviado el: martes, 3 de marzo de 2026 9:12', 'Para: Tom', 'Asunto: Llaves']],
  ['Italian', [`Da: ${who}`, 'Inviato: martedì 3 marzo 2026 09:12', 'A: Tom Reed', 'Oggetto: Chiavi']],
  ['Portuguese', [`De: ${who}`, 'Enviada em: terça-feira, 3 de março de 2026 09:12', 'Para: Tom']],
  ['Dutch', [`Van: ${who}`, 'Verzonden: dinsdag 3 maart 2026 09:12', 'Aan: Tom', 'Onderwerp: Sleutels']],
  ['Swedish', [`Från: ${who}`, 'Skickat: den 3 mars 2026 09:12', 'Till: Tom', 'Ämne: Nycklar']],
  ['Danish', [`Fra: ${who}`, 'Sendt: 3. marts 2026 09:12', 'Til: Tom', 'Emne: Nøgler']],
  ['Norwegian', [`Fra: ${who}`, 'Dato: tirsdag 3. mars 2026', 'Til: Tom', 'Emne: Nøkler']],
  [
    'Finnish',
    [
      `Lähettäjä: ${who}`,
      'Lähetetty: tiistai 3. maaliskuuta 2026 9.12',
      'Vastaanottaja: Tom',
      'Aihe: Avaimet',
    ],
  ],
  ['Polish', [`Od: ${who}`, 'Wysłano: wtorek, 3 marca 2026 09:12', 'Do: Tom', 'Temat: Klucze']],
  ['Czech', [`Od: ${who}`, 'Odesláno: úterý 3. března 2026 9:12', 'Komu: Tom', 'Předmět: Klíče']],
  ['Slovak', [`Od: ${who}`, 'Odoslané: utorok 3. marca 2026 9:12', 'Komu: Tom', 'Predmet: Kľúče']],
  [
    'Hungarian',
    [`Feladó: ${who}`, 'Elküldve: 2026. március 3., kedd 9:12', 'Címzett: Tom', 'Tárgy: Kulcsok'],
  ],
  ['Romanian', [`De la: ${who}`, 'Trimis: marți, 3 martie 2026 09:12', 'Către: Tom', 'Subiect: Chei']],
  ['Turkish', [`Kimden: ${who}`, 'Gönderilen: 3 Mart 2026 Salı 09:12', 'Kime: Tom', 'Konu: Anahtarlar']],
  ['Russian', [`От: ${who}`, 'Отправлено: 3 марта 2026 г. 9:12', 'Кому: Tom', 'Тема: Ключи']],
  ['Ukrainian', [`Від: ${who}`, 'Відправлено: 3 березня 2026 р. 9:12', 'Кому: Tom', 'Тема: Ключі']],
  ['Greek', [`Από: ${who}`, 'Στάλθηκε: Τρίτη, 3 Μαρτίου 2026 9:12', 'Προς: Tom', 'Θέμα: Κλειδιά']],
  ['Hebrew', [`מאת: ${who}`, 'נשלח: יום שלישי 3 מרץ 2026 9:12', 'אל: Tom', 'נושא: מפתחות']],
  ['Arabic', [`من: ${who}`, 'تم الإرسال: الثلاثاء، 3 مارس 2026', 'إلى: Tom', 'الموضوع: مفاتيح']],
  ['Japanese', [`差出人: ${who}`, '送信日時: 2026年3月3日 9:12', '宛先: Tom', '件名: 鍵']],
  ['Chinese, simplified', [`发件人: ${who}`, '发送时间: 2026年3月3日 9:12', '收件人: Tom', '主题: 钥匙']],
  [
    'Chinese, traditional',
    [`寄件者: ${who}`, '寄件日期: 2026年3月3日 上午 09:12', '收件者: Tom', '主旨: 鑰匙'],
  ],
  [
    'Korean',
    [`보낸 사람: ${who}`, '보낸 날짜: 2026년 3월 3일 화요일 오전 9:12', '받는 사람: Tom', '제목: 열쇠'],
  ],
  [
    'Gmail’s mixture',
    [
      `Von: ${who}`,
      'Date: Di., 3. März 2026 um 09:12 Uhr',
      'Subject: Keys',
      'To: Tom Reed <tom@brook.example>',
    ],
  ],
];

describe('a mail header in a known language', () => {
  test.each(headers)('%s: it and all behind it goes', (_, header) => {
    const { own, rest = [] } =
      readMail(plainMail('Done.', '', ...header, '', 'Who brings the keys?', 'Lea')) ?? {};
    expect(own).toBe('Done.');
    expect(rest).toEqual([`quoted: ${header.join('\n')}\nWho brings the keys?\nLea`]);
  });

  test.each(headers)('%s: without an address it is the writer’s', (_, header) => {
    const lines = ['Done.', ...header.map((line) => line.replace(/<?\w+@brook\.example>?/g, 'Lea')), 'Keys?'];
    expect(readMail(plainMail(...lines))).toEqual({ own: lines.join('\n'), rest: [] });
  });

  test.each([
    ['a rule', 'Done.<hr><b>From:</b> Lea &lt;lea@brook.example&gt;<br><b>Sent:</b> Tuesday<br><br>Keys?'],
    [
      'underscores',
      'Done.<br>______________<br>From: Lea &lt;lea@brook.example&gt;<br>Sent: Tuesday<br><br>Keys?',
    ],
    ['dashes', 'Done.<br>--------<br>From: Lea &lt;lea@brook.example&gt;<br>Date: Tuesday<br><br>Keys?'],
    ['paragraphs', '<p>Done.</p><p>From: lea@brook.example</p><p>Date: 3/3/2026</p><p>Keys?</p>'],
    [
      'a table',
      '<p>Done.</p><table><tr><th>From:</th><td>lea@brook.example</td></tr><tr><th>Date:</th><td>3/3/2026</td></tr></table><p>Keys?</p>',
    ],
    ['stars for bold', 'Done.<br>*From:* lea@brook.example<br>*Sent:* Tuesday<br>*To:* Tom<br><br>Keys?'],
  ])('the sign above it goes with it: %s', (_, html) => {
    expect(readMail(html)?.own).toBe('Done.');
  });

  test('a name that links to its address has one', () => {
    const link = '<a href="mailto:lea@brook.example">Lea Brandt</a>';
    const mail = readMail(`<p>Done.</p><p>From: ${link}<br>Sent: Tuesday<br>To: Tom</p><p>Keys?</p>`);
    expect(mail?.own).toBe('Done.');
    expect(readMail(`Done.<br>On 3/3/2026 at 9:12 ${link} wrote:<br>&gt; Keys?`)?.own).toBe('Done.');
    expect(readMail(`<p>From: ${link}</p><p>is the list of keys.</p>`)?.rest).toEqual([]);
  });

  test('one behind quote marks ends with them', () => {
    const mail = readMail(
      plainMail('Look:', '> From: lea@brook.example', '> Date: Tuesday', '>', '> Keys?', '', 'Mine.'),
    );
    expect(mail?.own).toBe('Look:\nMine.');
  });

  test.each([
    ['English', '-----Original Message-----', 'Subject: Keys'],
    ['German', '-----Original-Nachricht-----', 'Betreff: Schlüssel'],
    ['French', "-----Message d'origine-----", 'Objet : Clés'],
    ['Spanish', '-----Mensaje original-----', 'Asunto: Llaves'],
    ['Portuguese', '-----Mensagem original-----', 'Assunto: Chaves'],
    ['Japanese', '-----元のメッセージ-----', '件名: 鍵'],
    ['Lotus Notes', '-----Lea Brandt/Brook wrote: -----', 'To: Tom Reed'],
  ])('a client’s own divider above a label, in %s', (_, divider, label) => {
    const mail = readMail(plainMail('Done.', divider, label, '', 'Keys?'));
    expect(mail).toEqual({ own: 'Done.', rest: [`quoted: ${divider}\n${label}\nKeys?`] });
  });
});

describe('what only looks like one stays', () => {
  test.each([
    [
      'a move',
      ['Plan of the move:', 'From: north hall', 'To: south hall', 'When: Saturday 10:00', 'Bring gloves.'],
    ],
    ['a trip', ['From: Lisbon', 'To: Osaka', 'Date: 3 March', 'Two seats.']],
    [
      'a trip with an address elsewhere',
      ['From: Lisbon', 'Date: 3 March', 'Contact lea@brook.example', 'Bye'],
    ],
    ['a form', ['Name: Lea', 'E-mail: lea@brook.example', 'Date: 3 March', 'From: the office']],
    ['labels apart', ['From: lea@brook.example', '', 'and the date:', 'Date: 3 March']],
    ['options', ['Two ways:', '--- Option A ---', 'Ship now.', '--- Option B ---', 'Wait.', 'I am for B.']],
    ['a heading of dashes', ['---------- Agenda ----------', '1. keys', '2. doors']],
    ['a divider of a client above other words', ['-----Original Message-----', 'is what Outlook writes.']],
    ['three lines with colons', ['Cost: 40', 'Time: 2 days', 'Risk: none', 'Shall we?']],
    ['underscores', ['________', 'sign here', '________']],
    ['a to-do for somebody', ['To: do by Friday', 'From: me', 'Subject: keys', 'Thanks']],
    ['a word before a colon in German', ['Von: Halle 3', 'An: Halle 4', 'Datum: Samstag', 'Bis dann']],
    ['a word before a colon in French', ['De : Lyon', 'À : Nantes', 'Date : samedi', 'À bientôt']],
  ])('%s', (_, lines) => {
    expect(readMail(plainMail(...lines))).toEqual({
      own: lines.filter((line) => line !== '').join('\n'),
      rest: [],
    });
  });
});
