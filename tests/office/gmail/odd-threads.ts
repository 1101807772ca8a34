import type { OfficePerson } from '../people.ts';
import { ananya, jonas, luis, me, mei, noa, otherTom, tom } from '../people.ts';
import { clientBodies, type Quoted } from './client-mails.ts';
import type { Mail, MailThread } from './mail.ts';
import { formInMail, rowInMail, threadInMail } from './odd-bodies.ts';

const day = 24 * 60;

/** What a group sends on in a person's name: name and words are the writer's, the address is the group's (facts 2.3). */
const viaGroup = (person: OfficePerson): OfficePerson => ({
  ...person,
  email: 'support@fernhill.example',
  shown: `'${person.name}' via Support`,
});
const stranger = { ...otherTom, name: 'Francis Tamer', email: 'support@fernhill.example' };

/** A name of 1,001 characters and an address of 321: longer than any that is real, and yet in the page. */
const longName: OfficePerson = {
  ...otherTom,
  name: `Count ${'Bartholomew '.repeat(83)}`.slice(0, 1000).padEnd(1001, 'x'),
  email: 'count@tallpine.example',
};
const longAddress: OfficePerson = {
  ...otherTom,
  name: 'Ada Fern',
  email: `${'a'.repeat(321 - '@tallpine.example'.length)}@tallpine.example`,
};

const asked: Mail = {
  from: ananya,
  to: [me, tom],
  ago: 2 * day,
  text: 'Do we keep the stage for both days?',
};
const quoted: Quoted = {
  name: ananya.name,
  email: ananya.email,
  when: 'Mon, 23 Nov 2026 at 16:10',
  to: `${me.name} &lt;${me.email}&gt;`,
  subject: 'The stage',
  text: asked.text,
};

/** A thread of two: a question, and the answer as that program writes it, in the writer's words `own`. */
const written = (client: keyof typeof clientBodies, from: OfficePerson, own: string): MailThread => ({
  key: `client-${client}`,
  subject: `The stage (${client})`,
  mails: [
    asked,
    { from, to: [ananya, me], ago: day + 60, text: own, html: clientBodies[client](own, quoted) },
  ],
});

const odd = (key: string, from: OfficePerson, text: string, more: Partial<Mail> = {}): MailThread => ({
  key,
  subject: `Odd: ${key}`,
  mails: [{ from, to: [me], ago: 700 + key.length * 13, text, ...more }],
});

/** A row that another extension drew, with a teammate's name in it. */
const foreign = (key: string, foreignClass: string): MailThread => ({
  ...odd(key, ananya, 'Three more of these'),
  kind: 'foreign',
  foreignClass,
});

/** What a mailbox has beside the talk of a team; in the inbox with `?odd=on` only. */
export const oddThreads: readonly MailThread[] = [
  {
    key: 'half-read',
    subject: 'Stickers for the fair',
    unread: true,
    mails: [
      { from: luis, to: [me, mei], ago: 5 * day, text: 'How many stickers do we take to the fair?' },
      { from: mei, to: [luis, me], ago: 4 * day + 300, text: 'Last year we took two hundred.' },
      { from: luis, to: [me, mei], ago: 4 * day + 200, text: 'And threw half of them away.' },
      { from: jonas, to: [luis, me], ago: 4 * day, text: 'A hundred then.' },
      {
        from: ananya,
        to: [luis, me],
        ago: 900,
        text: 'A hundred and twenty, we have a bigger table.',
        unread: true,
      },
      { from: luis, to: [me, mei], ago: 640, text: 'I order **a hundred and twenty**.', unread: true },
    ],
  },
  odd('via-stranger', viaGroup(stranger), 'A customer asks for a refund.'),
  odd('via-teammate', viaGroup(tom), 'The group got this from Tom.'),
  odd('namesake', otherTom, 'Please send the contract to my new address.'),
  odd('long-name', longName, 'Greetings from the castle.'),
  odd('long-address', longAddress, 'My address is a little long.'),
  odd('row-in-mail', noa, 'The list as I see it', { html: rowInMail }),
  odd('thread-in-mail', noa, 'See what I found', { html: threadInMail }),
  odd('form-in-mail', noa, 'Please answer here', { html: formInMail }),
  foreign('foreign-inboxsdk', 'inboxsdk__ignore_row'),
  foreign('foreign-bundle', 'bundle'),
  foreign('foreign-bundled', 'bundled-message'),
  written('outlook', jonas, 'Both days, the second one is sold out.'),
  written('owa', mei, 'The second day only, please.'),
  written('apple', noa, 'Both, we have paid for it.'),
  written('thunderbird', tom, 'Both days from my side.'),
  written('thunderbirdForward', luis, 'For the books.'),
  written('gmx', otherTom, 'Ich nehme beide Tage.'),
  written('zoho', luis, 'Both days are in the budget.'),
  written('gmailForward', mei, 'See what was asked.'),
  written('plain', jonas, 'Hello Ananya,'),
  odd('mentioned', tom, 'Thank you both. @Mara do you take the last point?', { to: [ananya, me] }),
];
