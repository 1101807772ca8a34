import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { figure, type Metric, type Section, table, verdict } from './section.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const count = 10_000;
const rounds = 3;
const goal = 2000;
const today = '2026-11-22';
const zones = [
  'Asia/Kolkata',
  'America/Denver',
  'W. Europe Standard Time',
  '(UTC+09:00) Osaka, Sapporo, Tokyo',
];

/** The thread's own time: what else the machine does is not in it. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A list of everything that a line may have. */
const csv = () =>
  [
    'First Name;Last Name;Work Email;Slack;Time zone;Location;Working hours;Time off;Holidays',
    ...Array.from({ length: count }, (_, at) =>
      [
        `Ada${at};Fern;p${at}@crowd.example;U0CROWD${at}@T0CROWD;${zones[at % zones.length]};Town ${at % 90}`,
        'Mon-Fri 9:00-12:00, 13:00-17:00;2026-12-24..2026-12-31 Leave;2026-12-25 Christmas',
      ].join(';'),
    ),
  ].join('\r\n');

const vcards = () =>
  Array.from({ length: count }, (_, at) =>
    [
      'BEGIN:VCARD\r\nVERSION:3.0',
      `N:Fern;Ada${at};;;\r\nFN:Ada${at} Fern`,
      `EMAIL;TYPE=INTERNET:p${at}@crowd.example`,
      `TZ:${zones[at % 3]}\r\nTEL:+1 ${at}\r\nORG:Fern Ltd`,
      'END:VCARD\r\n',
    ].join('\r\n'),
  ).join('');

/** What an import of 10,000 people takes, read, checked and fitted into a list of as many: the best of three rounds. */
export async function measureImport(): Promise<Section> {
  const { module } = await runnerImport<typeof import('../../utils/roster/plan-text')>(
    `${root}utils/roster/plan-text.ts`,
    { configFile: false, root, logLevel: 'silent', resolve: { alias: { '@': root.replace(/\/$/, '') } } },
  );
  const { entries } = await module.planText(csv(), [], today);
  const people = entries.map(({ person }) => person);
  const metrics: Record<string, Metric> = {};
  const rows = [['10,000 people, ms of the thread', 'best of 3']];
  for (const [name, text, list] of [
    ['csv', csv(), []],
    ['csv-again', csv(), people],
    ['vcard', vcards(), []],
  ] as const) {
    let value = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const start = threadMs();
      const plan = await module.planText(text, list, today);
      value = Math.min(value, threadMs() - start);
      if (plan.entries.length !== count) throw new Error(`${name}: ${plan.entries.length} people were read`);
    }
    metrics[`import-${name}`] = { value, unit: 'ms of the thread', goal, better: 'lower', peers: {} };
    rows.push([name, figure(value)]);
  }
  const judged = Object.entries(metrics).map(
    ([name, metric]) => `  ${name}: goal ${figure(goal)} ms: ${verdict(metric)}`,
  );
  return {
    title: 'Import of people: read, check and fit into the list',
    lines: [...table(rows), ...judged],
    metrics,
  };
}
