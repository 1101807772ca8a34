import { expect, test } from 'vitest';
import type { Address, Person } from '@/utils/domain/people/person';
import { nineToFive } from '../../text/full-week';
import { calendarPeople, mostCalendars } from './calendar-people';

const email = (value: string): Address => ({ kind: 'email', value });
const somebody = (id: string, addresses: readonly Address[], isMe = false): Person => ({
  ...{ id, name: id, addresses, isMe },
  ...{ zone: 'Europe/Oslo', zoneSource: 'x', zoneDate: '2026-11-29', week: nineToFive },
});
const account = 'Ana@Fern.example';
const ana = somebody('ana', [email('ana@fern.example')]);
const bo = somebody('bo', [{ kind: 'slack-user', value: 'U1' }, email('bo@fern.example')]);
const cy = somebody('cy', [email('cy@elm.example'), email('cy@fern.example')]);
const dee = somebody('dee', [email('dee@notfern.example')]);
const eve = somebody('eve', [email('eve@sub.fern.example')]);
const fay = somebody('fay', [{ kind: 'handle', value: 'fay', team: 'x' }]);
const told = (people: readonly Person[], by = account) => {
  const { asked, own, elsewhere, hasSide } = calendarPeople(people, by);
  return { asked: asked.map(({ calendars }) => calendars.join()), own: own?.person.id, elsewhere, hasSide };
};

test('one’s own calendar first, then who has an address of that very domain, by that address alone', () => {
  expect(told([bo, cy, dee, eve, fay, ana])).toEqual({
    asked: ['primary', 'bo@fern.example', 'cy@fern.example'],
    own: 'ana',
    elsewhere: 3,
    hasSide: true,
  });
});

test('who has two of them is asked for by one and, where it is not there, the other', () => {
  const two = somebody('two', [email('t@fern.example'), email('two@fern.example')]);
  expect(told([two]).asked).toEqual(['t@fern.example,two@fern.example']);
});

test('the reader is who has the account’s address, else who is marked', () => {
  const marked = somebody('me', [email('me@elm.example')], true);
  expect(told([marked, bo])).toMatchObject({
    own: 'me',
    asked: ['primary', 'bo@fern.example'],
    elsewhere: 0,
  });
  expect(told([marked, ana]).own).toBe('ana');
  expect(told([bo]).own).toBeUndefined();
  const nameless = somebody('me', [{ kind: 'name', value: 'Me' }], true);
  expect(told([nameless, bo])).toMatchObject({ own: undefined, asked: ['bo@fern.example'] });
});

test('an address that two people have is asked for by nobody', () => {
  const twin = somebody('twin', [email('bo@fern.example')]);
  expect(told([ana, bo, twin]).asked).toEqual(['primary']);
});

test.each(['ana@gmail.com', 'ana@googlemail.com', 'Ana Fern', ''])(
  'with the account “%s” nobody else is a colleague',
  (by) => {
    const me = somebody('me', [email('me@x.example')], true);
    const other = somebody('other', [email('other@gmail.com')]);
    expect(told([me, other], by)).toEqual({ asked: ['primary'], own: 'me', elsewhere: 1, hasSide: false });
  },
);

test('of a large company so many, and the others are counted', () => {
  const many = Array.from({ length: mostCalendars + 7 }, (_, at) =>
    somebody(`p${at}`, [email(`p${at}@fern.example`)]),
  );
  const { asked, over } = calendarPeople([...many, ana], account);
  expect([asked.length, over, asked[0]?.person.id]).toEqual([mostCalendars, 8, 'ana']);
});
