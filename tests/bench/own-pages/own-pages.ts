import type { Page } from 'playwright-core';
import { launchOffice, type OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section, table } from '../section.ts';
import { putDecisions, putLongDrafts, putPeople } from './many-rows.ts';
import { endProcess, loadPage, type PageLoad } from './page-load.ts';

const loads = 5;
/** What is a row of each page's list, in builds of before, too. */
const rowOf = {
  popup: '.popup-people :is(li, tbody tr)',
  options: 'main tbody tr',
  log: '.log-line',
} as const;

interface Case {
  readonly page: keyof typeof rowOf | null;
  readonly what: string;
  readonly prepare?: (office: OfficeInBrowser) => Promise<void>;
  /** Within what it should be there once its process runs, ms. */
  readonly goal?: number;
}

const inPage = (put: (page: Page) => Promise<void>) => async (office: OfficeInBrowser) => {
  await put(await office.extensionPage('log'));
  await endProcess(office);
};

const cases: readonly Case[] = [
  { page: null, what: 'an empty page of the extension' },
  { page: 'popup', what: '50 people', prepare: inPage((page) => putPeople(page, 42)), goal: 100 },
  { page: 'options', what: '50 people' },
  { page: 'popup', what: '1,000 people', prepare: inPage((page) => putPeople(page, 1000)), goal: 200 },
  { page: 'options', what: '1,000 people' },
  { page: 'log', what: '1,000 decisions', prepare: inPage((page) => putDecisions(page, 1000)) },
  {
    page: 'popup',
    what: 'ten drafts of long threads, too',
    prepare: inPage((page) => putLongDrafts(page, 10)),
  },
  { page: 'log', what: 'ten drafts of long threads, too' },
];

/**
 * Time of the processor on the main thread for one opening of each page, in a browser of its own: what other sections
 * leave in the database would be read along. With the folder of another build the two take turns.
 */
export async function measureOwnPages(beside: string | null = null): Promise<Section> {
  const builds = [undefined, ...(beside === null ? [] : [beside])];
  const offices: OfficeInBrowser[] = [];
  try {
    for (const extension of builds)
      offices.push(await launchOffice({ isOwn: true, ...(extension === undefined ? {} : { extension }) }));
    for (const office of offices) await endProcess(office);
    const metrics: Record<string, Metric> = {};
    const rows = [
      [
        'ms of the processor',
        'first',
        'again',
        'rows',
        ...(beside ? ['beside: first', 'again', 'rows'] : []),
      ],
    ];
    for (const each of cases) {
      for (const office of offices) await each.prepare?.(office);
      const found = offices.map((): PageLoad[] => []);
      for (let load = 0; load < loads; load++)
        for (const [at, office] of offices.entries()) found[at]?.push(await open(office, each.page));
      const medians = found.map(medianOf);
      rows.push([
        `${each.page ?? ''} ${each.what}`.trim(),
        ...medians.flatMap(({ first, again, rows: drawn }) => [figure(first), figure(again), figure(drawn)]),
      ]);
      const name = `${each.page ?? 'empty-page'}-${each.what.replaceAll(/[ ,]+/g, '-')}`;
      for (const kind of ['first', 'again'] as const) {
        const [value = Number.NaN, other] = medians.map((median) => median[kind]);
        const peers = other === undefined ? {} : { beside: other };
        const goal = kind === 'again' ? (each.goal ?? null) : null;
        metrics[`${name}-${kind}-processor-time`] = { value, unit: 'ms', goal, better: 'lower', peers };
      }
    }
    return {
      title: `Our own pages: time of the processor on the main thread, median of ${loads} openings in a new process, and once more in it`,
      lines: table(rows),
      metrics,
    };
  } finally {
    for (const office of offices) await office.close();
  }
}

function open(office: OfficeInBrowser, page: Case['page']): Promise<PageLoad> {
  return page === null
    ? loadPage(office, 'icon/16.png', null)
    : loadPage(office, `${page}.html`, rowOf[page]);
}

function medianOf(loads: readonly PageLoad[]): PageLoad {
  const middle = (of: keyof PageLoad) =>
    loads.map((load) => load[of]).toSorted((one, other) => one - other)[loads.length >> 1] ?? Number.NaN;
  return { first: middle('first'), again: middle('again'), rows: middle('rows') };
}
