// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RecentChanges } from '@/components/ui/recent-changes';
import { type Notices, UndoToast } from '@/components/ui/undo-toast';
import { useTold } from '@/components/ui/use-told';
import { changeWords } from '@/components/ui/words';
import { phrase } from '@/utils/words/phrase';
import { packOf } from '../../../../scripts/words/catalogue.ts';

let root: Root;
let told: Notices;
function Page() {
  told = useTold('people');
  return (
    <main>
      <UndoToast {...told} />
      <RecentChanges past={told.past} undo={told.undo} />
    </main>
  );
}
const toast = () => document.querySelector('.undo-toast-text')?.textContent;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async () => Response.json(packOf('pages', 'de')));
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
  await act(async () => root.render(<Page />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  await changeWords('en', 'en-GB');
  vi.unstubAllGlobals();
});

test('what was said follows the language, in the message and in what can be undone', async () => {
  await act(async () => told.tell({ text: phrase('people.deleted', { name: 'Ada' }), undo: () => {} }));
  expect(toast()).toBe('Ada was deleted.');
  await act(async () => await changeWords('de', 'de-DE'));
  expect(toast()).toBe('Ada wurde gelöscht.');
  const past = document.querySelector('details');
  await act(async () => {
    past?.setAttribute('open', '');
    past?.dispatchEvent(new Event('toggle'));
  });
  expect(document.querySelector('.recent-changes li span')?.textContent).toBe('Ada wurde gelöscht.');
  await act(async () => await changeWords('en', 'en-GB'));
  expect(toast()).toBe('Ada was deleted.');
});
