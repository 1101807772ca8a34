import type { Http } from '@/utils/connections/http';
import { clientFor, get, type ListPage, reading } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import { phrase } from '@/utils/words/phrase';
import { fields } from './fields';
import { testMapping } from './mapping';
import { askUser, goOn, type NotionProgress, type NotionStep, type NotionWork } from './progress';
import type { UserIds } from './properties';
import { propertiesOf } from './schema';

/** First of all: whether the place can still be written to as it was mapped. Changes nothing. */
export async function readPlace({ settings, place }: NotionWork, http: Http): Promise<NotionStep> {
  const start = goOn({ at: 'page', users: {} });
  if ('pageId' in place) return start;
  const { mapping, dataSourceId, name } = place;
  if (mapping === null) return askUser('map-fields', phrase('failures.notion-map-first', { name }));
  const client = clientFor(settings, http);
  const read = await reading(http, () => get(client, `data_sources/${dataSourceId}`));
  if (!read.ok) return read;
  const [problem] = testMapping(mapping, propertiesOf(read.value));
  if (problem) return askUser('map-fields', problem.words);
  const wantsPeople = fields.some((field) => mapping[field]?.type === 'people');
  return wantsPeople ? goOn({ at: 'people', users: {}, cursor: null }) : start;
}

/** Pages of people that are asked for, a hundred each. */
const mostPages = 100;

/** Looks up the workspace's people by address, a page of them; goes on without where that is not allowed. */
export async function readPeople(
  { settings, addresses: wanted = {} }: NotionWork,
  { users, cursor, pages = 1 }: Extract<NotionProgress, { at: 'people' }>,
  http: Http,
): Promise<NotionStep> {
  if (Object.keys(wanted).every((name) => users[name] !== undefined)) return goOn({ at: 'page', users });
  const client = clientFor(settings, http);
  const read = await reading(http, () =>
    get<ListPage>(client, 'users', { page_size: 100, ...(cursor === null ? {} : { start_cursor: cursor }) }),
  );
  if (!read.ok) {
    const matters = read.kind === 'again' || (read.kind === 'ask' && read.fix === 'reconnect');
    return matters ? read : goOn({ at: 'page', users });
  }
  const found: UserIds = { ...users, ...matches(wanted, read.value.results) };
  const next = read.value.next_cursor;
  // Whoever is not on these pages stays a name.
  const isOver = next === null || next === cursor || pages >= mostPages;
  return goOn(
    isOver ? { at: 'page', users: found } : { at: 'people', users: found, cursor: next, pages: pages + 1 },
  );
}

function matches(wanted: Readonly<Record<string, readonly string[]>>, results: readonly unknown[]): UserIds {
  const byAddress = new Map(
    results.map((each) => [
      String(asRecord(asRecord(each).person).email ?? '').toLowerCase(),
      String(asRecord(each).id),
    ]),
  );
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, addresses]) => {
      const id = addresses
        .map((each) => byAddress.get(each.toLowerCase()))
        .find((each) => each !== undefined);
      return id === undefined ? [] : [[name, id]];
    }),
  );
}
