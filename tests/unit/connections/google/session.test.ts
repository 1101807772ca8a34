import { describe, expect, test } from 'vitest';
import { said } from '@/tests/kits/said';
import { answer } from '@/tests/office/google/answer';
import { clientId, createWorld, grantToken } from '@/tests/office/google/world';
import type { Identity } from '@/utils/connections/google/identity';
import { freshGoogle, noOwnSignIn, revokeGoogle, signInGoogle } from '@/utils/connections/google/session';
import { calendarScope, googleScope, isGoogleSettings } from '@/utils/connections/google/settings';
import { toldEnglish } from '@/utils/words/english';

const redirect = `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/`;

/** A browser that opens the office's sign-in page and presses a button there. */
function browserIn(choice: 'allow' | 'cancel' | 'close' = 'allow') {
  const clock = { now: Date.UTC(2026, 10, 24, 14, 10) };
  const world = createWorld({ now: () => clock.now });
  const opened: string[] = [];
  const visit = async (method: string, address: string, text = '') => {
    const result = await answer(world, { method, url: new URL(address), headers: {}, text });
    if (typeof result === 'string') throw new Error('Authorization page could not be loaded.');
    return result;
  };
  const identity: Identity = {
    redirect,
    isBuiltIn: false,
    launch: async (address, silent) => {
      opened.push(address);
      const page = await visit('GET', address);
      if (page.status === 302) return page.headers?.location;
      if (page.status === 400) throw new Error('Authorization page could not be loaded.');
      if (silent) throw new Error('User interaction required.');
      if (choice === 'close') throw new Error('The user did not approve access.');
      return (await visit('POST', address, `choice=${choice}`)).headers?.location;
    },
    builtInToken: async () => undefined,
    forgetBuiltIn: async () => undefined,
    revoke: async (token) => {
      await visit('POST', 'https://oauth2.googleapis.com/revoke', `token=${token}`);
    },
  };
  return { clock, world, identity, opened, now: () => clock.now };
}

const ask = { clientId, account: '', silent: false };
const mara = 'mara@fernhill.example';

describe('signing in at Google', () => {
  test('asks for files of this app alone, without a secret, and checks its state', async () => {
    const { identity, opened, now, world } = browserIn();
    const outcome = await signInGoogle(ask, identity, now);
    if (!outcome.ok) throw new Error(toldEnglish(outcome.words));
    expect(world.tokens.get(outcome.value.token)?.scopes).toEqual([googleScope]);
    expect(outcome.value).toMatchObject({ clientId, expiresAt: now() + 3_599_000 });
    const query = new URL(opened[0] ?? '').searchParams;
    expect(query.get('scope')).toBe('https://www.googleapis.com/auth/drive.file');
    expect([query.get('response_type'), query.get('client_secret')]).toEqual(['token', null]);
    await signInGoogle(ask, identity, now);
    expect(new URL(opened[1] ?? '').searchParams.get('state')).not.toBe(query.get('state'));
  });

  test.each(['cancel', 'close'] as const)('%s is an ask, in words', async (choice) => {
    const { identity, now } = browserIn(choice);
    expect(await signInGoogle(ask, identity, now)).toMatchObject({
      ok: false,
      kind: 'ask',
      fix: 'reconnect',
      words: said('closed before access was given'),
    });
  });

  test.each([
    [
      'another state',
      '#access_token=planted&expires_in=3599&scope=SCOPE&state=other',
      'didn’t match this sign-in',
    ],
    [
      'less access than asked for',
      '#access_token=planted&expires_in=3599&scope=openid&state=STATE',
      'Drive ticked',
    ],
    ['no token', '#expires_in=3599&scope=SCOPE&state=STATE', 'closed before access'],
  ])('an answer with %s is refused and never shown', async (_, fragment, words) => {
    const { identity, now } = browserIn();
    const launch = async (address: string) => {
      const state = new URL(address).searchParams.get('state') ?? '';
      return redirect + fragment.replace('STATE', state).replace('SCOPE', encodeURIComponent(googleScope));
    };
    const outcome = await signInGoogle(ask, { ...identity, launch }, now);
    expect(outcome).toMatchObject({ ok: false, kind: 'ask', words: said(words) });
    expect(JSON.stringify(outcome)).not.toContain('planted');
  });

  test('an answer led elsewhere is refused', async () => {
    const { identity, now } = browserIn();
    const launch = async () => 'https://evil.example/#access_token=x';
    expect(await signInGoogle(ask, { ...identity, launch }, now)).toMatchObject({ ok: false, kind: 'ask' });
  });

  test('a client id that Google does not know names what to check', async () => {
    const { identity, now } = browserIn();
    const outcome = await signInGoogle({ ...ask, clientId: 'typo' }, identity, now);
    expect(outcome).toMatchObject({ kind: 'again', words: said('check the client id') });
  });

  test('without the permission, or without any client, nothing is opened', async () => {
    const { identity, opened, now } = browserIn();
    expect(await signInGoogle(ask, null, now)).toMatchObject({ kind: 'ask' });
    expect(await signInGoogle({ ...ask, clientId: null }, identity, now)).toMatchObject({ kind: 'ask' });
    expect(opened).toEqual([]);
  });

  test('the browser keeps the tokens of a built-in client itself', async () => {
    const { identity, opened, now } = browserIn();
    const builtIn = { ...identity, isBuiltIn: true, builtInToken: async () => 'ya29.own' };
    const outcome = await signInGoogle({ ...ask, clientId: null }, builtIn, now);
    expect(outcome).toMatchObject({ ok: true, value: { token: 'ya29.own', clientId: null } });
    expect(opened).toEqual([]);
  });
});

describe('calendars, where they were switched on', () => {
  const both = { ...ask, calendar: true } as const;

  test('are asked for beside the files in that click alone, and the settings say that they were given', async () => {
    const { identity, opened, now, world } = browserIn();
    const plain = await signInGoogle(ask, identity, now);
    expect(plain.ok && 'calendar' in plain.value).toBe(false);
    const outcome = await signInGoogle(both, identity, now);
    if (!outcome.ok) throw new Error(toldEnglish(outcome.words));
    expect(outcome.value.calendar).toBe(true);
    expect(world.tokens.get(outcome.value.token)?.scopes).toEqual([googleScope, calendarScope]);
    const scopes = opened.map((address) => new URL(address).searchParams.get('scope'));
    expect(scopes).toEqual([googleScope, `${googleScope} ${calendarScope}`]);
  });

  test('unticked on Google’s page, files go on and the settings do not claim them', async () => {
    const { identity, now, world } = browserIn();
    world.withheld.add(calendarScope);
    const outcome = await signInGoogle(both, identity, now);
    expect(outcome.ok && outcome.value.calendar).toBeUndefined();
    expect(outcome.ok).toBe(true);
  });

  test('without files nothing is connected, whatever else was given', async () => {
    const { identity, now, world } = browserIn();
    world.withheld.add(googleScope);
    expect(await signInGoogle(both, identity, now)).toMatchObject({ ok: false, words: said('Drive ticked') });
  });

  test('are renewed without a window; taken back at Google, documents go on without them', async () => {
    const { identity, opened, now, world, clock } = browserIn();
    const first = await signInGoogle({ ...both, account: mara }, identity, now);
    if (!first.ok) throw new Error(toldEnglish(first.words));
    clock.now += 3_400_000;
    const second = await freshGoogle(first.value, identity, now);
    expect(second).toMatchObject({ ok: true, value: { calendar: true, account: mara } });
    if (!second.ok) return;
    clock.now += 3_400_000;
    world.granted.delete(calendarScope);
    const third = await freshGoogle(second.value, identity, now);
    if (!third.ok) throw new Error(toldEnglish(third.words));
    expect(third.value.calendar).toBeUndefined();
    expect(world.tokens.get(third.value.token)?.scopes).toEqual([googleScope]);
    // Without a network nothing is given up.
    clock.now += 3_400_000;
    world.faults.push({ kind: 'refused' });
    const asked = opened.length;
    expect(await freshGoogle({ ...third.value, calendar: true }, identity, now)).toMatchObject({
      kind: 'again',
    });
    expect(opened).toHaveLength(asked + 1);
  });

  test('a client that is built in names both to the browser', async () => {
    const { identity, now } = browserIn();
    const asked: (readonly string[])[] = [];
    const builtInToken = async (_: boolean, scopes: readonly string[]) => {
      asked.push(scopes);
      return 'ya29.own';
    };
    const builtIn = { ...identity, isBuiltIn: true, builtInToken };
    const outcome = await signInGoogle({ ...both, clientId: null }, builtIn, now);
    expect(outcome).toMatchObject({ ok: true, value: { calendar: true } });
    expect(asked).toEqual([[googleScope, calendarScope]]);
  });

  test.each([
    [true, true],
    [undefined, true],
    [false, false],
    ['yes', false],
  ])('stored settings with %s are whole: %s', (calendar, isWhole) => {
    const settings = { token: 'ya29.a', expiresAt: 1, clientId: null, account: mara, calendar };
    expect(isGoogleSettings(settings)).toBe(isWhole);
  });
});

test('a browser that refuses its own sign-in is named as the cause', async () => {
  const { identity, now } = browserIn();
  const builtInToken = async () => Promise.reject(new Error('Function unsupported.'));
  const elsewhere = { ...identity, isBuiltIn: true, builtInToken };
  expect(await signInGoogle({ ...ask, clientId: null }, elsewhere, now)).toMatchObject({
    kind: 'ask',
    words: noOwnSignIn,
  });
});

describe('a token that ends', () => {
  async function signedIn() {
    const all = browserIn();
    const outcome = await signInGoogle({ ...ask, account: mara }, all.identity, all.now);
    if (!outcome.ok) throw new Error(toldEnglish(outcome.words));
    return { ...all, settings: outcome.value };
  }

  test('is used until shortly before', async () => {
    const { identity, opened, now, settings } = await signedIn();
    expect(await freshGoogle(settings, identity, now)).toEqual({ ok: true, value: settings });
    expect(opened).toHaveLength(1);
  });

  test('is renewed without a window, for the same account', async () => {
    const { identity, opened, now, settings, clock } = await signedIn();
    clock.now += 3_400_000;
    const outcome = await freshGoogle(settings, identity, now);
    expect(outcome).toMatchObject({ ok: true, value: { expiresAt: now() + 3_599_000, account: mara } });
    expect(outcome.ok && outcome.value.token).not.toBe(settings.token);
    const query = new URL(opened[1] ?? '').searchParams;
    expect([query.get('prompt'), query.get('login_hint')]).toEqual(['none', mara]);
  });

  test.each(['signed-out', 'ask', 'refused'] as const)(
    '%s: it cannot be renewed silently, so it asks',
    async (consent) => {
      const { identity, now, settings, clock, world } = await signedIn();
      clock.now += 3_700_000;
      world.consent = consent;
      expect(await freshGoogle(settings, identity, now)).toMatchObject({ kind: 'ask', fix: 'reconnect' });
    },
  );

  test('without network it is tried again, and asks for nothing', async () => {
    const { identity, now, settings, clock, world } = await signedIn();
    clock.now += 3_700_000;
    world.faults.push({ kind: 'refused' });
    expect(await freshGoogle(settings, identity, now)).toMatchObject({
      kind: 'again',
      mayHaveCommitted: false,
    });
  });

  test('disconnecting takes it back at Google, also where it is over there already', async () => {
    const { identity, settings, world, now } = await signedIn();
    grantToken(world, [googleScope]);
    expect(await revokeGoogle(settings, identity, now)).toBe(true);
    expect(world.tokens.has(settings.token)).toBe(false);
    expect(world.tokens.size).toBe(1);
    expect(await revokeGoogle(settings, identity, now)).toBe(true);
  });

  test('one that is over ends nothing, so it is renewed and then taken back; where that fails it is said', async () => {
    const { identity, settings, world, now, clock } = await signedIn();
    clock.now += 3_700_000;
    expect(await revokeGoogle(settings, identity, now)).toBe(true);
    expect([...world.tokens.values()].filter(({ expiresAt }) => expiresAt > now())).toEqual([]);
    world.consent = 'signed-out';
    expect(await revokeGoogle(settings, identity, now)).toBe(false);
    const offline = { ...identity, revoke: () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await revokeGoogle({ ...settings, expiresAt: now() + 3_600_000 }, offline, now)).toBe(false);
    expect(await revokeGoogle(settings, null, now)).toBe(false);
  });
});
