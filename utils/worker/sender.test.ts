import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requireOwnPage, siteOfSender } from './sender';

beforeEach(() => fakeBrowser.reset());
const us = () => ({ id: browser.runtime.id, frameId: 0 });

test('the top frame of a listed site is known by its origin', () => {
  expect(siteOfSender({ ...us(), url: 'https://mail.google.com/mail/u/0/' }).id).toBe('gmail');
});

test.each([
  ['another site', { url: 'https://mail.google.com.evil.example/' }],
  ['a frame inside a site', { url: 'https://mail.google.com/', frameId: 3 }],
  ['another extension', { url: 'https://mail.google.com/', id: 'other' }],
  ['no address', {}],
])('%s is refused', (_, sender) => {
  expect(() => siteOfSender({ ...us(), ...sender })).toThrow('did not come from');
});

test('pages of the extension alone may ask for a tab to be read', () => {
  const own = browser.runtime.getURL('/popup.html' as '/');
  expect(() => requireOwnPage({ ...us(), url: own })).not.toThrow();
  expect(() => requireOwnPage({ ...us(), url: 'https://mail.google.com/' })).toThrow('did not come from');
});
