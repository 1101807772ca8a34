import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clockText, dateText } from '@/utils/domain/time/words';
import { defaultSignals, readSignals, signalsOf, watchSignals } from './signals';

beforeEach(() => fakeBrowser.reset());

const good = { consent: true, revision: 7, display: { hourCycle: 'h12', locale: 'de-AT' } };

describe('one bad signal counts as never set, and the others stay', () => {
  test.each([
    ['a language tag that is none', { ...good, display: { hourCycle: 'h12', locale: 'x!' } }],
    ['one written with a low line', { ...good, display: { hourCycle: 'h12', locale: 'en_US' } }],
    ['one that is no text', { ...good, display: { hourCycle: 'h12', locale: 7 } }],
    ['none', { ...good, display: { hourCycle: 'h12' } }],
  ])('%s', async (_, stored) => {
    await browser.storage.local.set({ signals: stored });
    const { consent, revision, display } = await readSignals();
    expect({ consent, revision, display }).toEqual({ ...good, display: { hourCycle: 'h12', locale: null } });
    expect(clockText(0, 'UTC', display)).toBe(clockText(0, 'UTC', { hourCycle: 'h12', locale: null }));
    expect(dateText(0, 'UTC', display)).toBe(dateText(0, 'UTC', { hourCycle: 'h12', locale: null }));
  });

  test.each([
    [
      'a way of writing hours that is none',
      { display: { hourCycle: 'h99', locale: 'de' } },
      { hourCycle: 'auto', locale: 'de' },
    ],
    ['display that is a text', { display: 'large' }, defaultSignals.display],
  ])('%s', (_, stored, display) => expect(signalsOf({ ...good, ...stored }).display).toEqual(display));

  test.each([undefined, null, 7, 'signals', []])('%s is nothing stored', (stored) => {
    expect(signalsOf(stored)).toMatchObject(defaultSignals);
  });

  test.each(['yes', 1, {}])('only true is consent: %s', (consent) => {
    expect(signalsOf({ ...good, consent }).consent).toBe(false);
  });
});

test('a tag is written as engines write it', () => {
  expect(signalsOf({ display: { hourCycle: 'auto', locale: 'de-at' } }).display.locale).toBe('de-AT');
});

test('a change is read in the same way', async () => {
  const told: unknown[] = [];
  const stop = watchSignals(({ display }) => told.push(display));
  await browser.storage.local.set({ signals: { ...good, display: { hourCycle: 'h23', locale: 'x!' } } });
  stop();
  expect(told).toEqual([{ hourCycle: 'h23', locale: null }]);
});
