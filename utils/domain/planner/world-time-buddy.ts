/**
 * The city that World Time Buddy shows for a zone, by its GeoNames number; a zone without one is left out of the link, as
 * another city's clock could change on another day.
 */
const cities: Readonly<Record<string, number>> = {
  'Africa/Cairo': 360630,
  'Africa/Johannesburg': 993800,
  'Africa/Lagos': 2332459,
  'Africa/Nairobi': 184745,
  'America/Bogota': 3688689,
  'America/Chicago': 4887398,
  'America/Denver': 5419384,
  'America/Lima': 3936456,
  'America/Los_Angeles': 5368361,
  'America/Mexico_City': 3530597,
  'America/New_York': 5128581,
  'America/Sao_Paulo': 3448439,
  'America/Toronto': 6167865,
  'Asia/Bangkok': 1609350,
  'Asia/Dhaka': 1185241,
  'Asia/Dubai': 292223,
  'Asia/Hong_Kong': 1819729,
  'Asia/Jakarta': 1642911,
  'Asia/Karachi': 1174872,
  'Asia/Kathmandu': 1283240,
  'Asia/Kolkata': 1275339,
  'Asia/Manila': 1701668,
  'Asia/Seoul': 1835848,
  'Asia/Shanghai': 1796236,
  'Asia/Singapore': 1880252,
  'Asia/Tokyo': 1850147,
  'Australia/Brisbane': 2174003,
  'Australia/Melbourne': 2158177,
  'Australia/Sydney': 2147714,
  'Europe/Amsterdam': 2759794,
  'Europe/Berlin': 2950159,
  'Europe/Dublin': 2964574,
  'Europe/Lisbon': 2267057,
  'Europe/London': 2643743,
  'Europe/Madrid': 3117735,
  'Europe/Moscow': 524901,
  'Europe/Paris': 2988507,
  'Europe/Rome': 3169070,
  'Europe/Stockholm': 2673730,
  'Europe/Warsaw': 756135,
  'Pacific/Auckland': 2193733,
};
/** UTC among World Time Buddy's own numbers. */
const utc = 100;

export interface BuddyLink {
  readonly href: string;
  /** Zones that it lacks. */
  readonly missing: readonly string[];
}

/**
 * World Time Buddy at a meeting (epoch ms), UTC first, by which the hours are given, so that no clock change moves them.
 * Null where it would show none of the zones.
 */
export function buddyLink(zones: readonly string[], from: number, to: number): BuddyLink | null {
  const all = [...new Set(zones)];
  const known = all.flatMap((zone) => (Object.hasOwn(cities, zone) ? [cities[zone]] : []));
  if (known.length === 0) return null;
  const at = new Date(from);
  const hour = at.getUTCHours() + at.getUTCMinutes() / 60;
  const date = `${at.getUTCFullYear()}-${at.getUTCMonth() + 1}-${at.getUTCDate()}`;
  const hours = [hour, hour + (to - from) / 3_600_000].map((each) => Math.round(each * 100) / 100);
  return {
    href: `https://www.worldtimebuddy.com/?qm=1&lid=${[utc, ...known].join(',')}&h=${utc}&date=${date}&sln=${hours.join('-')}`,
    missing: all.filter((zone) => !Object.hasOwn(cities, zone)),
  };
}
