import type { Account } from '../account';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { clientFor, get, reading } from './client';
import { asRecord } from './json';
import type { NotionSettings } from './settings';

/** Whose workspace it is. One request. */
export async function checkNotion(settings: NotionSettings, http: Http): Promise<Outcome<Account>> {
  const client = clientFor(settings, http);
  const read = await reading(http, () => get(client, 'users/me'));
  if (!read.ok) return read;
  const { name, bot } = asRecord(read.value);
  const workspace = asRecord(bot).workspace_name;
  const named = [workspace, name].find((each) => typeof each === 'string' && each !== '');
  return { ok: true, value: { name: typeof named === 'string' ? named : 'Notion' } };
}
