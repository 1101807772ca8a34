import { expect, test } from 'vitest';
import { type SignInRequest, signInAddress, signInAnswer } from './sign-in-address';

const scope = 'https://www.googleapis.com/auth/drive.file';
const request: SignInRequest = {
  clientId: 'a.apps.googleusercontent.com',
  redirect: 'http://127.0.0.1/mozoauth2/9e2f0c1d8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d',
  scopes: [scope],
  state: 'a-random-state-of-36-letters-in-all',
  account: '',
  silent: true,
};
const hintFor = (account: string) =>
  new URL(signInAddress({ ...request, account })).searchParams.get('login_hint');

test.each(['mara@fernhill.example', 'm.o+x@sub.fernhill.example', 'マラ@fernhill.example'])(
  'the address %s is a hint for the sign-in',
  (account) => expect(hintFor(account)).toBe(account),
);

// An organisation can keep addresses from apps: then all that is known is a name.
test.each([
  '',
  'Mara Osei',
  'Google account',
  'Mara @ Fernhill',
  'mara@',
  '@fernhill.example',
  'mara@fernhill',
])('“%s” is no address, and no hint', (account) => expect(hintFor(account)).toBeNull());

const fragment = `#access_token=t&expires_in=3599&state=${request.state}&scope=${encodeURIComponent(scope)}`;

test('the loopback address of Firefox is taken as it was registered', () => {
  expect(new URL(signInAddress(request)).searchParams.get('redirect_uri')).toBe(request.redirect);
  expect(signInAnswer(request.redirect + fragment, request)).toEqual({
    token: 't',
    seconds: 3599,
    scopes: [scope],
  });
});

test.each([
  `${request.redirect}0${fragment}`,
  `http://127.0.0.1/mozoauth2/other${fragment}`,
  `http://127.0.0.1.evil.example/mozoauth2/9e2f${fragment}`,
  `http://127.0.0.1:8080/mozoauth2/9e2f0c1d8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d${fragment}`,
  '',
  'no address',
])('an answer at “%s” is another’s', (address) => {
  expect(signInAnswer(address, request)).toEqual({ refused: 'foreign' });
});
