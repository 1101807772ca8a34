/** Someone who writes or is written to in the office. */
export interface OfficePerson {
  readonly name: string;
  readonly email: string;
  /** Slack member id (`U…`) or bot id (`B…`). */
  readonly slack: string;
  readonly zone: string;
  readonly place: string;
  /** What pages show in place of the name, as "'Ana' via Support". */
  readonly shown?: string;
  /** Fill of the avatar circle. */
  readonly colour: string;
}

const person = (
  name: string,
  email: string,
  slack: string,
  zone: string,
  place: string,
  colour: string,
): OfficePerson => ({ name, email, slack, zone, place, colour });

/** The reader of both sites. */
export const me = person(
  'Mara Lindqvist',
  'mara@fernhill.example',
  'U0MARA001',
  'Europe/Berlin',
  'Berlin',
  '#3f51b5',
);
export const ananya = person(
  'Ananya Rao',
  'ananya@fernhill.example',
  'U0ANANYA1',
  'Asia/Kolkata',
  'Bengaluru',
  '#8e24aa',
);
export const jonas = person(
  'Jonas Weber',
  'jonas@fernhill.example',
  'U0JONAS01',
  'Europe/London',
  'London',
  '#00796b',
);
export const mei = person(
  'Mei Tanaka',
  'mei@fernhill.example',
  'U0MEITAN1',
  'Asia/Tokyo',
  'Osaka',
  '#d81b60',
);
export const luis = person(
  'Luis Ortega',
  'luis@fernhill.example',
  'U0LUISOR1',
  'America/Mexico_City',
  'Mexico City',
  '#ef6c00',
);
export const priya = person(
  'Priya Nair',
  'priya@fernhill.example',
  'U0PRIYAN1',
  'Asia/Dubai',
  'Dubai',
  '#c62828',
);
export const noa = person(
  'Noa Cohen',
  'noa@fernhill.example',
  'U0NOACOH1',
  'Asia/Jerusalem',
  'Haifa',
  '#0277bd',
);
export const tom = person(
  'Tom Becker',
  'tom@fernhill.example',
  'U0TOMBEC1',
  'America/Los_Angeles',
  'Portland',
  '#558b2f',
);

/** Eight people in eight zones: the same as the extension's sample team. */
export const team: readonly OfficePerson[] = [me, ananya, jonas, mei, luis, priya, noa, tom];

/** Nobody's teammate: they stand in no people list. */
export const strangers: readonly OfficePerson[] = [
  person('Helena Brandt', 'helena@northquay.example', 'U0HELENA1', '', '', '#6d4c41'),
  person('Marcus Oyelaran', 'm.oyelaran@brightwell.example', 'U0MARCUS1', '', '', '#455a64'),
  person('Sofia Lindgren', 'sofia.lindgren@tallpine.example', 'U0SOFIAL1', '', '', '#5e35b1'),
  person('Pavel Hradecký', 'hradecky@meridian-law.example', 'U0PAVELH1', '', '', '#2e7d32'),
];

/**
 * Another workspace of the reader's. Ids may coincide across workspaces, so the first has the id that a
 * teammate has at home; the reader has another id there.
 */
export const northquay: readonly OfficePerson[] = [
  person('Anaïs Duroc', 'anais@northquay.example', 'U0ANANYA1', 'Europe/Paris', 'Brest', '#ad1457'),
  person('Henrik Moe', 'henrik@northquay.example', 'U0JONAS01', 'Europe/Oslo', 'Bergen', '#37474f'),
  person('Mara Lindqvist', 'mara@northquay.example', 'U0MARANQ1', 'Europe/Berlin', 'Berlin', '#3f51b5'),
  person('Ilse Vantongeren', 'ilse@northquay.example', 'U0ILSEVT1', 'Europe/Brussels', 'Ghent', '#00695c'),
];
export const northquayTeam = { id: 'T0NORTHQ1', name: 'Northquay', domain: 'northquay.slack.com' } as const;

/** Machines and lists: they have no working hours. */
export const github = person('GitHub', 'notifications@github.example', 'B0GITHUB1', '', '', '#24292f');
export const noReply = person('Statuspage', 'no-reply@status.example', 'B0STATUS1', '', '', '#607d8b');
export const list = person('Jonas Weber via Launch', 'launch@groups.fernhill.example', '', '', '', '#78909c');
export const deployBot = person(
  'Deploy Train',
  'deploy@bots.fernhill.example',
  'B0DEPLOY1',
  '',
  '',
  '#1d9bd1',
);

/** Nobody's teammate, with a teammate's display name. */
export const otherTom = person('Tom Becker', 'tom@evil.example', 'U0EVILTOM', '', '', '#b71c1c');

export const slackTeam = { id: 'T0FERNHILL', name: 'Fernhill', domain: 'fernhill.slack.com' } as const;
/** The organisation (Enterprise Grid) that the workspace belongs to. */
export const slackOrg = {
  id: 'E0FERNORG1',
  name: 'Fernhill Group',
  domain: 'fernhill.enterprise.slack.com',
} as const;

/** `ML` for Mara Lindqvist. */
export function initials(name: string): string {
  const words = name.split(' ').filter((word) => /^\p{L}/u.test(word));
  return `${words[0]?.[0] ?? '?'}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}
