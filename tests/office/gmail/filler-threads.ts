import { pick } from '../page/number.ts';
import type { OfficePerson } from '../people.ts';
import {
  ananya,
  github,
  jonas,
  list,
  luis,
  me,
  mei,
  noa,
  noReply,
  priya,
  strangers,
  team,
  tom,
} from '../people.ts';
import type { MailThread, RowKind } from './mail.ts';

const topics: readonly (readonly [string, string])[] = [
  ['Quarterly review', 'the slides are ready, please tell me what is missing'],
  ['Travel to Lisbon', 'flights are cheaper if we book before Friday'],
  ['Signed copy attached', 'two remarks on page four, nothing big'],
  ['Interview on Tuesday', 'could you take the second hour with the candidate?'],
  ['Search is slow in staging', 'the index is rebuilt each night, that is why'],
  ['Copy for the welcome page', 'three versions, I like the shortest'],
  ['Access to the design files', 'I have asked for it twice, can you help?'],
  ['Retro: what we keep', 'written rounds worked well, calls did not'],
  ['Invoice 2026-114', 'please find the invoice and the time sheet'],
  ['Accessibility findings', 'eleven issues, two of them serious'],
  ['Names for the new region', 'north or nordics, we have to pick one'],
  ['Customer visit', 'they would like to see the office on the 3rd'],
];

const machines: readonly (readonly [OfficePerson, string, string])[] = [
  [github, '[meantime] Run failed: release', 'the job build (firefox) failed in 41 seconds'],
  [noReply, 'Resolved: slow queries in eu-central', 'this incident has been resolved'],
  [list, 'Launch list: weekly digest', 'nine new topics this week'],
];

const teammates = [ananya, jonas, mei, luis, noa, tom, priya];

function people(index: number): readonly OfficePerson[] {
  const one = pick(teammates, index * 3 + 1);
  const two = pick(teammates, index * 5 + 2);
  if (index % 5 === 0) return [pick(strangers, index / 5)];
  if (index % 4 === 1 && one !== two) return [one, two];
  if (index % 4 === 2) return [one, me];
  if (index % 7 === 3) return [one, pick(strangers, index), me];
  return [one];
}

/** Row `index` of a long inbox: teammates, strangers, machines, an ad, a foreign row, a row without an id. */
export function fillerThread(index: number): MailThread {
  const ago = 15 * 60 + index * 97;
  const [topic, words] = pick(topics, index);
  const subject = index % 3 === 1 ? `Re: ${topic}` : topic;
  const base = { key: `filler-${index}`, unread: [6, 16, 21].includes(index) };
  const one = (from: OfficePerson, title: string, text: string, kind: RowKind = 'thread'): MailThread => ({
    ...base,
    subject: title,
    kind,
    mails: [{ from, to: [me], ago, text }],
  });
  if (index === 4)
    return one(pick(strangers, 1), 'A quieter calendar for busy teams', 'try it for a month', 'ad');
  if (index === 9)
    return one(ananya, 'Three newsletters', 'the week in release notes, and two more', 'foreign');
  if (index === 14) return one(jonas, 'Parking on Thursday', 'the yard is closed until noon', 'bare');
  if (index % 6 === 1) {
    const [from, title, text] = pick(machines, (index - 1) / 6);
    return one(from, title, text);
  }
  const writers = people(index);
  return {
    ...base,
    ...(index % 9 === 3 ? { labels: ['Launch'] } : {}),
    subject,
    mails: writers.map((from, at) => ({
      from,
      to:
        from === me ? writers.filter((writer) => writer !== me) : [me, pick(team, index + 2)].filter(unique),
      ago: ago + (writers.length - 1 - at) * 190,
      text: `Hello,\n\n${words.endsWith('?') ? words : `${words}.`}\n\n${from.name.split(' ')[0]}`,
      quotes: at > 0,
    })),
  };
}

const unique = (person: OfficePerson, at: number, all: readonly OfficePerson[]) => all.indexOf(person) === at;
