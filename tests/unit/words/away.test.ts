import { expect, test } from 'vitest';
import { linesForOthers } from '@/components/away/lines-for-others';
import { offSentences } from '@/components/popup/own/off-sentences';
import { packOf } from '@/scripts/words/catalogue.ts';
import { at, officeIn } from '@/tests/samples/sample-waits';
import type { Person } from '@/utils/domain/people/person';
import { type Language, languages } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { sayIn } from '@/utils/words/say';

const me: Person = {
  ...officeIn('America/Argentina/Buenos_Aires'),
  ...{ id: 'me', name: 'Ada', addresses: [], zoneSource: '', zoneDate: '2026-01-01', isMe: true },
};
const asked = { me, norms: [], until: '2026-12-07', now: at('2026-11-30T14:00Z') } as const;
const wordsIn = (language: Language) => sayIn<PagesWords>(packOf('pages', language), language, language);
const display = (locale: string) => ({ hourCycle: 'h23', locale }) as const;

test('a status and an answer, with the norm, the time and whose it is', () => {
  const { status, reply, hasTime } = linesForOthers(
    { ...asked, channel: 'e-mail' },
    display('en-GB'),
    wordsIn('en'),
  );
  expect([status, hasTime]).toEqual([
    'Away until Mon 7 Dec. By our norm for e-mail, you’ll have a reply by Mon 7 Dec 09:00 (Buenos Aires).',
    true,
  ]);
  expect(reply).toBe(
    'Thank you for your message. I’m away until Mon 7 Dec. By our team’s norm for e-mail (24 hours), you’ll have a ' +
      'reply by Mon 7 Dec 09:00 (Buenos Aires time). That holds for messages sent by Sun 6 Dec 09:00 (Buenos Aires time).',
  );
});

test.each(languages)(
  '%s: each line names the day, the time and the place; a status fits Slack’s hundred characters',
  (language) => {
    const say = wordsIn(language);
    for (const channel of ['e-mail', 'direct'] as const) {
      const { status, reply } = linesForOthers(
        { ...asked, channel },
        display(language === 'en' ? 'en-GB' : language),
        say,
      );
      for (const text of [status, reply]) expect(text).toContain('Buenos Aires');
      for (const text of [status, reply]) expect(text).toMatch(/09:00|٠٩:٠٠|9:00/);
      expect([...status].length).toBeLessThanOrEqual(100);
    }
  },
);

test('where no reply is expected no time is named', () => {
  const far = { ...asked, until: asked.until, channel: 'channel' } as const;
  expect(linesForOthers(far, display('en-GB'), wordsIn('en'))).toEqual({
    status: 'Away until Mon 7 Dec.',
    reply: 'Thank you for your message. I’m away until Mon 7 Dec.',
    hasTime: false,
  });
});

test('off: until when, what waits, what was expected, what ends; and never that somebody is late', () => {
  const reader = { now: at('2026-12-05T12:00Z'), zone: 'UTC', display: display('en-GB'), say: wordsIn('en') };
  const back = at('2026-12-07T09:00Z');
  const off = { back, rests: 0, passed: 0, ends: [] };
  const said = (more: object, isKept = true) => offSentences({ ...off, ...more }, isKept, reader).join(' ');
  expect(said({ rests: 2 })).toBe(
    'You’re off until Mon 09:00 your time. 2 replies you owe aren’t due before then.',
  );
  expect(said({ rests: 1, passed: 1 })).toContain(
    '1 reply you owe isn’t due before then. 1 reply was expected by now.',
  );
  expect(said({})).toContain('No reply you owe is due before then.');
  // What they owe is not kept: nothing is said of it.
  expect(said({}, false)).toBe('You’re off until Mon 09:00 your time.');
  expect(said({ passed: 1 })).not.toContain('No reply');
  expect(said({ ends: [at('2026-12-06T18:00Z')] })).toContain('An objection period ends Sun 18:00.');
  expect(said({ back: null })).toBe('Your calendar has no working hours in the next year.');
});
