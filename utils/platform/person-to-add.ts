import { browser } from 'wxt/browser';
import type { PersonOnPage } from './messages';

/**
 * Somebody whom a page names, on the way to the form of the options: in the browser's memory until the form has it, and
 * on no disk. Nothing is stored before *Save* there.
 */
const keyOf = (id: string) => `person-${id}`;

/** Keeps whom *Add to team* was chosen for, and says where the options show the form. */
export async function handOverPerson(
  person: PersonOnPage | null,
): Promise<'/options.html#people/new' | `/options.html#people/new/${string}`> {
  if (person === null) return '/options.html#people/new';
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: person });
  return `/options.html#people/new/${id}`;
}

/** Whom the form at this hash is for, once; null where nobody waits for it. It was checked before it was kept. */
export async function takePerson(hash: string): Promise<PersonOnPage | null> {
  const id = /^people\/new\/([\w-]{36})$/.exec(hash)?.[1];
  if (id === undefined) return null;
  const { [keyOf(id)]: person } = await browser.storage.session.get(keyOf(id));
  await browser.storage.session.remove(keyOf(id));
  return (person as PersonOnPage | undefined) ?? null;
}
