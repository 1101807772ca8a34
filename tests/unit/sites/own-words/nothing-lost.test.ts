import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMails } from '@/tests/kits/site/mail';

/** Each word of a mail is one of its kind, so that it can be found again. */
const wordOf = (kind: string, at: number) => `${kind}${at}x`;

const header = 'From: Lea &lt;lea@brook.example&gt;<br>Sent: Tuesday<br>';
const wraps: readonly ((inner: string) => string)[] = [
  (inner) => `<div>${inner}</div>`,
  (inner) => `<p>${inner}</p>`,
  (inner) => `<b>${inner}</b>`,
  (inner) => `<ul><li>${inner}</li></ul>`,
  (inner) => `<table><tr><td>${inner}</td><td>${inner === '' ? '' : ' '}</td></tr></table>`,
  (inner) => `<pre>${inner}\n</pre>`,
  (inner) => `<blockquote>${inner}</blockquote>`,
  (inner) => `${inner}<br>`,
  (inner) => `<span style="color:#333">${inner}</span> `,
];
const quotes: readonly ((inner: string) => string)[] = [
  (inner) => `<blockquote type="cite">${inner}</blockquote>`,
  (inner) =>
    `<div class="gmail_quote"><div class="gmail_attr">On Tuesday:</div><blockquote class="gmail_quote">${inner}</blockquote></div>`,
  (inner) => `<br>On Tue, 3 Mar 2026 at 09:12, Lea &lt;lea@brook.example&gt; wrote:<br>&gt; ${inner}<br>`,
  (inner) => `<div class="gmail_signature">${inner}</div>`,
  (inner) => `<div style="opacity:0">${inner}</div>`,
  (inner) => `<div class="im">${inner}</div>`,
];
/** From these on the rest of their container, or of the mail, is not the writer's. */
const tails: readonly ((inner: string) => string)[] = [
  (inner) => `<div><div id="divRplyFwdMsg">${inner}</div></div>`,
  (inner) => `<hr>${header}<br>${inner}`,
];

const piece = fc.record({
  kind: fc.constantFrom('own', 'own', 'quote'),
  wrap: fc.nat(),
  outer: fc.nat(),
  nest: fc.boolean(),
});

function write(pieces: readonly { kind: string; wrap: number; outer: number; nest: boolean }[]): string {
  return pieces
    .map(({ kind, wrap, outer, nest }, at) => {
      const list = kind === 'own' ? wraps : quotes;
      const inner = (list[wrap % list.length] ?? String)(wordOf(kind, at));
      return nest ? (wraps[outer % wraps.length] ?? String)(inner) : inner;
    })
    .join('');
}

const wordsIn = (text: string) => text.match(/(?:own|quote|tail)\d+x/g) ?? [];

test('no word is lost and none comes twice, whatever stands around it; what is typed is own', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.option(fc.nat(), { nil: null }), (pieces, tail) => {
      const end = tail === null ? '' : (tails[tail % tails.length] ?? String)(wordOf('tail', 0));
      const html = write(pieces) + end;
      const [mail] = readMails([html]);
      const all = wordsIn([mail?.own, ...(mail?.rest ?? [])].join('\n')).toSorted();
      expect(all).toEqual(wordsIn(html).toSorted());
      const typed = pieces.flatMap(({ kind }, at) => (kind === 'own' ? [wordOf(kind, at)] : []));
      expect(wordsIn(mail?.own ?? '').filter((word) => word.startsWith('own'))).toEqual(typed);
    }),
    { numRuns: 400 },
  );
});

test('the same in a thread, where messages say again what was said', () => {
  const body = fc.array(piece, { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(body, { minLength: 2, maxLength: 4 }), (bodies) => {
      const pages = bodies.map(write);
      const mails = readMails(
        pages.map((_, at) =>
          pages
            .slice(0, at + 1)
            .reverse()
            .join('<br>'),
        ),
      );
      for (const [at, { own, rest }] of mails.entries()) {
        const all = wordsIn([own, ...rest].join('\n')).toSorted();
        expect(all).toEqual(wordsIn(pages.slice(0, at + 1).join('')).toSorted());
      }
    }),
    { numRuns: 100 },
  );
});
