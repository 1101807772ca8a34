import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { openLater } from '@/utils/sites/gmail/compose/open-later';

const arrow = '<div role="button" aria-haspopup="true" aria-expanded="false" class="hG"></div>';
const mail = (name: string, arrows = arrow) =>
  `<div role="dialog" id="${name}"><form><div class="GS"><div class="anm" name="to"><div role="listbox"><div role="option" data-name="${name}" data-hovercard-id="${name}@team.example">${name}</div></div></div></div></form><div class="dC"><div role="button" class="aoO">Send</div>${arrows}</div></div>`;
const item = (state = '') =>
  `<div role="menu" style="${state}"><div role="menuitem" selector="scheduledSend">Planifier</div></div>`;

const pressed: string[] = [];
const choices = (more = '') =>
  `<div role="dialog"><div role="menuitem" class="Az">8:00</div><div role="menuitem" class="Az${more}">Choisir</div></div>`;
/** A page in which the arrow of a mail opens `menu`, its item `dialog`, and everything that is pressed is noted. */
function openMails(mails: string, menu: string, dialog = choices(' AM')) {
  const page = openPage(
    `<html lang="fr"><body><div role="main"></div>${mails}<div id="menus"></div></body></html>`,
    'https://mail.google.com/mail/u/0/#inbox',
  );
  const { document } = page;
  for (const name of ['MutationObserver', 'MouseEvent', 'PointerEvent', 'EventTarget'] as const)
    vi.stubGlobal(name, document.defaultView?.[name]);
  // A page without layout has nothing at any place.
  Object.assign(document.defaultView?.Document.prototype ?? {}, { elementFromPoint: () => null });
  document.addEventListener('click', ({ target }) => {
    const el = target as Element;
    pressed.push(el.className || (el.getAttribute('selector') ?? ''));
    const menus = document.querySelector('#menus');
    if (menus !== null && el.matches('[selector]')) menus.innerHTML = dialog;
    if (menus === null || !el.matches('.hG')) return;
    const isOpen = el.getAttribute('aria-expanded') === 'true';
    el.setAttribute('aria-expanded', `${!isOpen}`);
    menus.innerHTML = isOpen ? '' : menu;
  });
  const chip = document.querySelector('[role=option]');
  if (chip === null) throw new Error('Nobody is written to');
  return { ...page, chip };
}
beforeEach(() => void pressed.splice(0));
afterEach(() => vi.unstubAllGlobals());

const open = ({ chip, context }: ReturnType<typeof openMails>) => openLater(chip, null, context);

test('the arrow of this mail, the one item that is drawn, then any time, whatever the language', async () => {
  const page = openMails(mail('ada') + mail('ben') + item('display: none'), item());
  expect(await open(page)).toBe(true);
  expect(pressed).toEqual(['hG', 'scheduledSend', 'Az AM']);
  expect(page.document.querySelector('#ben .hG')?.getAttribute('aria-expanded')).toBe('false');
});

test.each([
  ['no arrow', mail('ada', ''), item()],
  ['two arrows', mail('ada', arrow + arrow), item()],
  ['a menu that is open already, of whichever mail', mail('ada') + item(), item()],
])('%s: nothing is pressed', async (_, mails, menu) => {
  expect(await open(openMails(mails, menu))).toBe(false);
  expect(pressed).toEqual([]);
});

test.each([
  ['no such item', '<div role="menu"><div role="menuitem">Other</div></div>'],
  ['two such items', item() + item()],
])('%s: the menu is closed again, and nothing in it pressed', async (_, menu) => {
  const page = openMails(mail('ada'), menu);
  expect(await open(page)).toBe(false);
  expect(pressed).toEqual(['hG', 'hG']);
  expect(page.document.querySelector('.hG')?.getAttribute('aria-expanded')).toBe('false');
});

const row = (label: string, more = '') => `<div role="menuitem" class="Az${more}">${label}</div>`;
test.each([
  ['no such choice', choices()],
  ['a time that is marked', `<div role="dialog">${row('8:00', ' AM')}${row('Choisir')}</div>`],
  [
    'two that name no hour',
    `<div role="dialog">${row('8:00') + row('Demain matin') + row('Choisir', ' AM')}</div>`,
  ],
  ['nothing but that', `<div role="dialog">${row('Demain matin', ' AM')}</div>`],
])('a dialog that has %s stands open, and no time in it is pressed', async (_, dialog) => {
  expect(await open(openMails(mail('ada'), item(), dialog))).toBe(true);
  expect(pressed).toEqual(['hG', 'scheduledSend']);
});

test('where no dialog comes, that is told', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const opening = open(openMails(mail('ada'), item(), ''));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await opening).toBe(false);
    expect(pressed).toEqual(['hG', 'scheduledSend']);
  } finally {
    vi.useRealTimers();
  }
});
