import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '@/scripts/plan/check-plan';
import { arbitraryCase } from '@/tests/unit/arbitrary-case';
import { caseText } from '@/utils/domain/planner/case-text';
import { icsOf } from '@/utils/domain/planner/ics';
import { googleLink, outlookLink } from '@/utils/domain/planner/invite-links';
import { planMeeting } from '@/utils/domain/planner/plan';
import type { PlanCase } from '@/utils/domain/planner/planner.types';
import { buddyLink } from '@/utils/domain/planner/world-time-buddy';
import { eventText, icsEvents } from '@/utils/roster/formats/ics-events';

const from = Date.parse('2027-03-28T00:30:00Z');
const meeting = {
  from,
  to: from + 45 * 60_000,
  title: 'Plan; “Q1”, part 2',
  description: 'Ana: 02:30\nJonas: 01:30',
};
const octets = (text: string) => new TextEncoder().encode(text).length;

test('a calendar file is read by the parser of calendar files as what was written', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ maxLength: 90 }),
      (text, title) => {
        const plain = (each: string) => each.replace(/\p{Cc}/gu, '').trim();
        const given = { ...meeting, title: `T${plain(title)}.`, description: `D${plain(text)}.\nΩ😀` };
        const file = icsOf(given, 'uid-1', from);
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const { events, problems } = icsEvents(file);
        expect(problems).toEqual([]);
        const [event, ...more] = events;
        if (event === undefined) throw new Error('no event');
        expect(more).toEqual([]);
        expect(eventText(event, 'SUMMARY')).toBe(given.title);
        expect(eventText(event, 'DESCRIPTION').replace(/\s+/g, ' ')).toBe(
          given.description.replace(/\s+/g, ' '),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('its lines are those of RFC 5545, in UTC, also in a night in which clocks change', () => {
  expect(icsOf(meeting, 'a-b', Date.parse('2027-01-02T03:04:00Z')).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meantime//Meantime//EN',
    'BEGIN:VEVENT',
    'UID:a-b',
    'DTSTAMP:20270102T030400Z',
    'DTSTART:20270328T003000Z',
    'DTEND:20270328T011500Z',
    'SUMMARY:Plan\\; “Q1”\\, part 2',
    'DESCRIPTION:Ana: 02:30\\nJonas: 01:30',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('links to calendars have the same instants and texts', () => {
  const google = new URL(googleLink(meeting)).searchParams;
  expect(google.get('dates')).toBe('20270328T003000Z/20270328T011500Z');
  expect([google.get('text'), google.get('details')]).toEqual([meeting.title, meeting.description]);
  const outlook = new URL(outlookLink(meeting)).searchParams;
  expect(Date.parse(outlook.get('startdt') ?? '')).toBe(meeting.from);
  expect(Date.parse(outlook.get('enddt') ?? '')).toBe(meeting.to);
  expect([outlook.get('subject'), outlook.get('body')]).toEqual([meeting.title, meeting.description]);
});

test('World Time Buddy gets the hours in UTC and each zone that it has a city of', () => {
  const zones = ['Europe/Berlin', 'Asia/Tokyo', 'Europe/Berlin', 'Pacific/Chatham'];
  const link = buddyLink(zones, from, meeting.to);
  expect(link?.href).toBe(
    'https://www.worldtimebuddy.com/?qm=1&lid=100,2950159,1850147&h=100&date=2027-3-28&sln=0.5-1.25',
  );
  expect(link?.missing).toEqual(['Pacific/Chatham']);
  expect(buddyLink(['Pacific/Chatham', 'constructor'], from, meeting.to)).toBeNull();
});

test('a case for a bug report is one line that plans the same, and says nothing of who it is', () => {
  fc.assert(
    fc.property(fc.array(arbitraryCase, { minLength: 1, maxLength: 3 }), (examples) => {
      const [first] = examples;
      if (first === undefined) return;
      const planned: PlanCase = {
        people: examples.map(({ person }, index) => ({
          calendar: {
            ...person,
            timeOff: person.timeOff?.map((off) => ({ ...off, label: 'Secret clinic' })),
            holidays: person.holidays?.map((day) => ({ ...day, name: 'Secret feast' })),
            ...{
              name: 'Secret Name',
              id: 'secret-id',
              place: 'Secret place',
              addresses: ['secret@a.example'],
            },
          },
          isRequired: index === 1,
          share: index / 4,
        })),
        ...{ minutes: 30, from: first.sentAt, days: 1, readerZone: 'Europe/Berlin' },
        weights: { off: 4, night: 6, edge: 1, after: 2.5 },
      };
      const text = caseText(planned);
      expect(text).not.toMatch(/\n|secret/i);
      const checked = checkPlan(JSON.parse(text));
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
      expect(planMeeting(checked.value, 50)).toEqual(planMeeting(planned, 50));
    }),
    { numRuns: 30 },
  );
});
