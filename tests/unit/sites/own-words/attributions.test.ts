import { describe, expect, test } from 'vitest';
import { plainMail, readMail } from '@/tests/kits/site/mail';

/** The line above a quote as clients write it, in the languages that most mail is written in. */
const attributions: readonly (readonly [string, string])[] = [
  ['English, Gmail', 'On Tue, 3 Mar 2026 at 09:12, Lea Brandt <lea@brook.example> wrote:'],
  ['English, Outlook', 'On 3/3/2026 9:12 AM, "Lea Brandt" <lea@brook.example> wrote:'],
  ['German, Gmail', 'Am Di., 3. März 2026 um 09:12 Uhr schrieb Lea Brandt <lea@brook.example>:'],
  ['German, name first', 'Lea Brandt <lea@brook.example> schrieb am Di., 3. März 2026, 09:12:'],
  ['French', 'Le mar. 3 mars 2026 à 09:12, Lea Brandt <lea@brook.example> a écrit :'],
  ['Spanish', 'El mar, 3 mar 2026 a las 9:12, Lea Brandt (<lea@brook.example>) escribió:'],
  ['Italian', 'Il giorno mar 3 mar 2026 alle ore 09:12 Lea Brandt <lea@brook.example> ha scritto:'],
  ['Portuguese', 'Em ter., 3 de mar. de 2026 às 09:12, Lea Brandt <lea@brook.example> escreveu:'],
  ['Dutch', 'Op di 3 mrt 2026 om 09:12 schreef Lea Brandt <lea@brook.example>:'],
  ['Swedish', 'Den tis 3 mars 2026 kl 09:12 skrev Lea Brandt <lea@brook.example>:'],
  ['Danish', 'Den tirs. 3. mar. 2026 kl. 09.12 skrev Lea Brandt <lea@brook.example>:'],
  ['Norwegian', 'tir. 3. mars 2026 kl. 09:12 skrev Lea Brandt <lea@brook.example>:'],
  ['Finnish', 'ti 3. maalisk. 2026 klo 9.12 Lea Brandt (lea@brook.example) kirjoitti:'],
  ['Polish', 'wt., 3 mar 2026 o 09:12 Lea Brandt <lea@brook.example> napisał(a):'],
  ['Czech', 'út 3. 3. 2026 v 9:12 odesílatel Lea Brandt <lea@brook.example> napsal:'],
  ['Slovak', 'ut 3. 3. 2026 o 9:12 Lea Brandt <lea@brook.example> napísal(a):'],
  ['Hungarian', 'Lea Brandt <lea@brook.example> ezt írta (időpont: 2026. márc. 3., K, 9:12):'],
  ['Romanian', 'mar., 3 mar. 2026 la 09:12, Lea Brandt <lea@brook.example> a scris:'],
  ['Turkish', 'Lea Brandt <lea@brook.example>, 3 Mar 2026 Sal, 09:12 tarihinde şunu yazdı:'],
  ['Russian, without a verb', 'вт, 3 мар. 2026 г. в 09:12, Lea Brandt <lea@brook.example>:'],
  ['Russian, Apple', '3 марта 2026 г., в 09:12, Lea Brandt <lea@brook.example> написал(а):'],
  ['Ukrainian', 'вт, 3 бер. 2026 р. о 09:12 Lea Brandt <lea@brook.example> пише:'],
  ['Bulgarian', 'На вт, 3.03.2026 г. в 9:12 Lea Brandt <lea@brook.example> написа:'],
  ['Greek', 'Στις Τρί 3 Μαρ 2026 στις 9:12 π.μ., ο χρήστης Lea Brandt <lea@brook.example> έγραψε:'],
  ['Hebrew', 'בתאריך יום ג׳, 3 במרץ 2026 ב-9:12 מאת Lea Brandt <‪lea@brook.example‬‏>:'],
  ['Arabic', 'في الثلاثاء، ٣ مارس ٢٠٢٦ في ٩:١٢ ص تمت كتابة ما يلي بواسطة Lea Brandt <lea@brook.example>:'],
  ['Japanese', '2026年3月3日(火) 9:12 Lea Brandt <lea@brook.example>:'],
  ['Chinese, simplified', 'Lea Brandt <lea@brook.example> 于2026年3月3日周二 09:12写道：'],
  ['Chinese, traditional', 'Lea Brandt <lea@brook.example> 於 2026年3月3日 週二 上午9:12寫道：'],
  ['Korean', '2026년 3월 3일 (화) 오전 9:12, Lea Brandt <lea@brook.example>님이 작성:'],
  ['Vietnamese', 'Vào Th 3, 3 thg 3, 2026 vào lúc 09:12 Lea Brandt <lea@brook.example> đã viết:'],
  ['Indonesian', 'Pada tanggal Sel, 3 Mar 2026 pukul 09.12 Lea Brandt <lea@brook.example> menulis:'],
  ['Thai', 'ในวันที่ อ. 3 มี.ค. 2026 เวลา 09:12 Lea Brandt <lea@brook.example> เขียนว่า:'],
  ['Croatian', 'uto, 3. ožu 2026. u 09:12 Lea Brandt <lea@brook.example> napisao je:'],
  ['Catalan', 'El dt., 3 de març 2026, 9:12, Lea Brandt <lea@brook.example> va escriure:'],
];

describe('an attribution with quote marks below it', () => {
  test.each(attributions)('%s: goes with them, and the answer below stays', (_, line) => {
    const { own, rest = [] } =
      readMail(plainMail('Hallo Lea,', '', line, '> Who brings the keys?', '', 'I do.')) ?? {};
    expect(own).toBe('Hallo Lea,\nI do.');
    expect(rest).toEqual([`quoted: ${line}\n> Who brings the keys?`]);
  });

  test.each(attributions)('%s: is the writer’s where no quote mark follows', (_, line) => {
    const { own, rest = [] } =
      readMail(plainMail('For the minutes:', line, 'Who brings the keys?', 'I do.')) ?? {};
    expect(own).toBe(`For the minutes:\n${line}\nWho brings the keys?\nI do.`);
    expect(rest).toEqual([]);
  });

  test.each([
    ['two lines', ['On Tue, 3 Mar 2026 at 09:12, Lea Brandt', '<lea@brook.example> wrote:']],
    ['three', ['On Tue, 3 Mar 2026', 'at 09:12, Lea Brandt <lea@brook.example>', 'wrote:']],
    ['German', ['Am Di., 3. März 2026 um 09:12 Uhr schrieb Lea Brandt', '<lea@brook.example>:']],
    ['French', ['Le mar. 3 mars 2026 à 09:12, Lea Brandt <lea@brook.example> a', 'écrit :']],
  ])('a client may break the line: %s', (_, lines) => {
    expect(readMail(plainMail('Fine.', '', ...lines, '> Who?', '> When?'))?.own).toBe('Fine.');
  });

  test('answers between the quotes stay, in order', () => {
    const line = 'On Tue, 3 Mar 2026 at 09:12, Lea Brandt <lea@brook.example> wrote:';
    const mail = readMail(plainMail(line, '> Who?', 'Me.', '> When?', '> And where?', 'At nine.', 'Here.'));
    expect(mail?.own).toBe('Me.\nAt nine.\nHere.');
    expect(mail?.rest).toEqual([`quoted: ${line}\n> Who?`, 'quoted: > When?\n> And where?']);
  });

  test.each([
    ['preformatted text', (text: string) => `<pre>${text}</pre>`],
    ['kept white space', (text: string) => `<div style="white-space:pre-wrap">${text}</div>`],
  ])('in %s', (_, around) => {
    const line = 'On Tue, 3 Mar 2026 at 09:12, Lea Brandt &lt;lea@brook.example&gt; wrote:';
    const mail = readMail(around(`Hello,\n\n${line}\n&gt; Who?\n&gt; When?\n\nMe,\nat nine.\n`));
    expect(mail?.own).toBe('Hello,\nMe,\nat nine.');
    expect(mail?.rest).toHaveLength(1);
  });

  test('quotes within quotes go with them', () => {
    const line = 'On Tue, 3 Mar 2026 at 09:12, Lea Brandt <lea@brook.example> wrote:';
    expect(readMail(plainMail('Yes.', line, '>> Who?', '> Me?', '>', '> Bye'))?.own).toBe('Yes.');
  });
});

describe('what only looks like one stays', () => {
  test.each([
    ['a bound', ['> 90 % means green', 'so we are green.']],
    ['a bound between lines', ['Our scale:', '> 90 % means green', '< 50 % means red']],
    ['a sign alone', ['>', 'that is a prompt.']],
    ['a shell line', ['> npm run build', 'prints nothing.']],
    ['quote marks under a heading', ['My notes:', '> ask Lea', '> ask Tom']],
    ['no address', ['On Monday Lea wrote:', '> Who brings the keys?', 'I do.']],
    ['no date', ['Lea <lea@brook.example> wrote:', '> Who brings the keys?']],
    ['no verb and no clock', ['Keys by 3/3/2026, ask lea@brook.example:', '> two for the door']],
    ['no colon', ['On 3 Mar 2026 at 09:12 Lea <lea@brook.example> wrote about keys', '> two']],
    ['words of another kind after it', ['On 3 Mar 2026 at 09:12 Lea <lea@brook.example> wrote:', 'Keys.']],
  ])('%s', (_, lines) => {
    expect(readMail(plainMail(...lines))).toEqual({ own: lines.join('\n'), rest: [] });
  });
});
