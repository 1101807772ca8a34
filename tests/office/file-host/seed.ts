import { peopleCsv, peopleJson, timeOffIcs } from './people-files.ts';
import type { HostedFile, Odd, World } from './world';

export const team = 'https://team.example';
/** A host that nobody gave leave to reach. */
export const elsewhere = 'https://files.example';

const megabyte = 1_000_000;

/** What stands at an address that does more or less than send a file. */
const odd: Readonly<Record<string, Odd>> = {
  '/moved.csv': { kind: 'redirect', status: 301, to: '/people.csv' },
  '/moved-away.csv': { kind: 'redirect', status: 302, to: `${elsewhere}/people.csv` },
  '/moved-to-http.csv': { kind: 'redirect', status: 302, to: 'http://team.example/people.csv' },
  '/loop.csv': { kind: 'redirect', status: 302, to: '/loop.csv' },
  '/private.csv': { kind: 'redirect', status: 302, to: `${elsewhere}/sign-in` },
  '/forbidden.csv': { kind: 'status', status: 403 },
  '/gone.csv': { kind: 'status', status: 410 },
  '/broken.csv': { kind: 'status', status: 500 },
  '/busy.csv': { kind: 'status', status: 429, retryAfter: '120' },
  '/large.csv': { kind: 'many-bytes', bytes: 50 * megabyte },
  '/bomb.csv': { kind: 'many-bytes', bytes: 50 * megabyte, isPacked: true },
  '/endless.csv': { kind: 'endless' },
  '/trickle.csv': { kind: 'trickle', ms: 1000 },
  '/cut.csv': { kind: 'cut-midway' },
};

/** The team's files, the same with each way of saying what is new, and odd addresses. */
export function seed(world: World): void {
  const csv = peopleCsv();
  const put = (path: string, body: string, more: Partial<HostedFile> = {}) =>
    world.put(team + path, body, more);
  put('/people.csv', csv);
  put('/people.json', peopleJson());
  put('/time-off.ics', timeOffIcs(world.now()));
  put('/weak.csv', csv, { says: 'weak-etag' });
  put('/modified.csv', csv, { says: 'modified' });
  put('/no-etag.csv', csv, { says: 'nothing' });
  put('/packed.csv', csv, { isPacked: true });
  put('/wrong-type.csv', csv, { type: 'application/octet-stream' });
  put('/page.csv', '<!doctype html><title>Sign in</title><h1>Sign in to Fernhill</h1>', {
    type: 'text/html',
  });
  put('/empty.csv', '');
  world.put(`${elsewhere}/people.csv`, csv);
  world.put(`${elsewhere}/sign-in`, '<!doctype html><title>Sign in</title><h1>Sign in</h1>', {
    type: 'text/html',
  });
  for (const [path, each] of Object.entries(odd)) world.odd.set(team + path, each);
}
