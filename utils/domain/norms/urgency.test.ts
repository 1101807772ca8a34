import { describe, expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import type { Channel, Urgency } from './norms';
import { readUrgency } from './urgency.ts';

type Case = readonly [title: string, text: string, urgency: Urgency, doubted?: boolean];
const none = 'no-reply-needed';

const mail: readonly Case[] = [
  ['Budget numbers', 'Here they are.', 'standard'],
  ['[URGENT] Contract', '', 'urgent'],
  ['Re: [URGENT ACTION] Contract', '', 'urgent'],
  ['URGENT: Contract', '', 'urgent'],
  ['Urgent - contract', '', 'urgent'],
  ['Contract ASAP', '', 'urgent'],
  ['Urgent care opening hours', '', 'standard'],
  ['URGENTLY needed: a new name', '', 'standard'],
  ['Contract', 'They asked for it URGENTLY last week.', 'standard'],
  ['Contract', 'URGENT\nThe signature is missing.', 'urgent'],
  ['Nonurgent: names', '', 'non-urgent'],
  ['[non-urgent] names', '', 'non-urgent'],
  ['Names', 'This is not urgent.', 'non-urgent'],
  ['Names', 'Please look when you get a chance.', 'non-urgent'],
  ['Names', 'When you get a chance could you look at it?', 'non-urgent'],
  ['Names', 'Two ideas below, no rush.', 'non-urgent'],
  ['Trains', 'There are no rush hour trains.', 'standard'],
  ['Names', 'This is not low priority.', 'standard'],
  ['Names', "It isn't a low priority", 'standard'],
  ['[EMERGENCY] Printer', 'It is empty, no rush.', 'non-urgent', true],
  ['URGENT: FYI', 'No reply needed.', none, true],
  ['[NRN] Notes from design review', '', none],
  ['Notes from design review NRN', '', none],
  ['Notes from design review (NRN)', '', none],
  ['NRN: notes', '', none],
  ['Re: FYI: notes', '', none],
  ['The room is booked <eom>', '', none],
  ['Notes', 'Attached.\n\nNRN', none],
  ['Notes', 'FYI, the plan changed. What do you think?', 'standard'],
  ['NRNX project', 'The NRNs are here', 'standard'],
  ['[team] [FYI] Notes', '', none],
  ['[ACTION] Sign the form', '', 'standard'],
  ['[ACTION] Sign the form', 'No reply needed.', none, true],
  ['[ACTION] [URGENT] Sign', '', 'urgent'],
  ['Numbers by EOD', '', 'standard', true],
  ['Re: Fwd: numbers', 'A colon: here', 'standard'],
];

const chat: readonly Case[] = [
  ['#urgent', 'lunch?', 'standard'],
  ['urgent', 'lunch?', 'standard'],
  ['#team', 'NRN: the build is green', none, true],
  ['#team', '[NRN] the build is green', none, true],
  ['#team', 'nrn', 'standard', true],
  ['#team', 'can you join? NRN', 'standard'],
  ['#team', 'URGENT: the build is red', 'urgent'],
  ['#team', 'no rush', 'non-urgent'],
  ['#team', 'no need to reply', none],
];

function checkAll(channel: Channel, cases: readonly Case[]) {
  for (const [title, text, urgency, doubted = false] of cases) {
    test(`${title} | ${text}`, () => {
      const read = readUrgency({ title, text, channel });
      expect(read.urgency).toBe(urgency);
      expect(read.doubt !== undefined).toBe(doubted);
      if (urgency !== 'standard') expect(read.words.length).toBeGreaterThan(0);
    });
  }
}

describe('e-mail', () => checkAll('e-mail', mail));
describe('chat', () => checkAll('direct', chat));

test('a contradiction names both sides and takes the calmer', () => {
  const read = readUrgency({
    title: '[EMERGENCY] Printer',
    text: 'It is empty, no rush.',
    channel: 'e-mail',
  });
  expect(read.words).toEqual(['[EMERGENCY]', 'no rush']);
  expect(read.doubt && sayEnglish(read.doubt)).toBe(
    '“[EMERGENCY]” and “no rush” disagree; the less urgent one counts.',
  );
});
