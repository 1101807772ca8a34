import { describe, expect, test } from 'vitest';
import { readSeveralQuestion } from './read-several';

const ana = { kind: 'email', value: 'ana@fern.example', label: 'Ana' };

describe('the question about several people', () => {
  const list = { kind: 'list', value: 'ops@lists.example' };
  const asked = {
    people: [ana],
    answered: [ana],
    groups: [list],
    channel: 'e-mail',
    urgency: 'urgent',
    sentAt: 1_796_000_040_000,
    isSent: true,
  };

  test('one bad person or group is left out, and the others stay', () => {
    const bad = {
      ...asked,
      people: [ana, null, { ...ana, kind: 'phone' }],
      groups: [{ kind: 'room' }, list, 7],
    };
    expect(readSeveralQuestion(bad)).toEqual(asked);
    expect(readSeveralQuestion({ ...asked, isSent: 'yes' }).isSent).toBe(false);
  });

  test.each([
    ['an unknown channel', { channel: 'fax' }],
    ['an unknown urgency', { urgency: 'panic' }],
    ['an instant beyond all clocks', { sentAt: 9e15 }],
    ['a flood', { people: Array.from({ length: 501 }, () => ana) }],
    ['no list', { answered: null }],
  ])('%s has no answer', (_, more) => {
    expect(() => readSeveralQuestion({ ...asked, ...more })).toThrow('cannot be read');
  });
});
