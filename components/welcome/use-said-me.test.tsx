// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PersonHint } from '@/utils/domain/people/hint';
import { readOwnAddresses } from '@/utils/team/read-own-addresses';
import { useSaidMe } from './use-said-me';

vi.mock('@/utils/team/read-own-addresses', () => ({ readOwnAddresses: vi.fn(async () => []) }));

const ofGmail: PersonHint = { kind: 'email', value: 'ada@fern.example', label: 'Ada Fern' };
let root: Root;
function Said({ isWanted }: { readonly isWanted: boolean }) {
  return <output>{useSaidMe(isWanted).map(({ value }) => value)}</output>;
}
const draw = (isWanted: boolean) => act(async () => root.render(<Said isWanted={isWanted} />));
const shown = () => document.querySelector('output')?.textContent;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.mocked(readOwnAddresses).mockReset().mockResolvedValue([]);
  vi.unstubAllGlobals();
});

test('beside another window, where this page is never hidden, it looks again as the page gets the focus', async () => {
  await draw(true);
  expect(shown()).toBe('');
  vi.mocked(readOwnAddresses).mockResolvedValue([ofGmail]);
  await act(async () => window.dispatchEvent(new Event('focus')));
  expect(shown()).toBe('ada@fern.example');
});

test('once it is known who the reader is, no page is asked', async () => {
  await draw(false);
  await act(async () => window.dispatchEvent(new Event('focus')));
  expect(readOwnAddresses).not.toHaveBeenCalled();
});
