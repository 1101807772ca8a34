import type { Destination, Step, Wire } from '../destination';
import type { Outcome } from '../outcome';
import { findCopies } from './copies';
import { appendRest, makePage, noteParts, recoverCreate } from './create';
import type { NotionPlace, NotionSettings } from './place';
import { searchPlaces } from './places';
import { type AddressBook, readPeople, readPlace } from './prepare';
import type { NotionProgress, NotionStep, NotionWork } from './progress';
import { asRecord } from './schema';
import { clientFor, get, reading } from './transport';
import { appendSection, recoverUpdate, writeCallout, writeProperties } from './update';

/** Notion, with the addresses by which its members are found. */
export function notionWith(
  addressBook: AddressBook,
): Destination<NotionSettings, NotionPlace, NotionProgress> {
  return {
    id: 'notion',
    name: 'Notion',
    hosts: ['https://api.notion.com/*'],
    check,
    places: searchPlaces,
    step: (work, progress, wire) => step(work, progress, wire, addressBook),
    recover,
    copies: findCopies,
    repeatsUpdates: true,
  };
}

async function check(settings: NotionSettings, wire: Wire): Promise<Outcome<{ readonly name: string }>> {
  const client = clientFor(settings, wire);
  const read = await reading(wire, () => get(client, 'users/me'));
  if (!read.ok) return read;
  const { name, bot } = asRecord(read.value);
  const workspace = asRecord(bot).workspace_name;
  const named = [workspace, name].find((each) => typeof each === 'string' && each !== '');
  return { ok: true, value: { name: typeof named === 'string' ? named : 'Notion' } };
}

async function step(
  work: NotionWork,
  progress: NotionProgress | null,
  wire: Wire,
  addressBook: AddressBook,
): Promise<NotionStep> {
  if (progress === null) return readPlace(work, wire);
  switch (progress.at) {
    case 'people':
      return readPeople(work, progress, wire, addressBook);
    case 'page':
      return work.kind === 'create' ? makePage(work, progress, wire) : writeProperties(work, progress, wire);
    case 'rest':
      return appendRest(work, progress, wire);
    case 'parts':
      return noteParts(work, progress, wire);
    case 'callout':
      return writeCallout(work, progress, wire);
    case 'section':
      return appendSection(work, progress, wire);
  }
}

function recover(
  work: NotionWork,
  progress: NotionProgress | null,
  wire: Wire,
): Promise<Outcome<Step<NotionProgress> | 'absent'>> {
  return work.kind === 'create' ? recoverCreate(work, progress, wire) : recoverUpdate(work, progress, wire);
}
