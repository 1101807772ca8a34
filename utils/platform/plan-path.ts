/** Whom the planner begins with, besides the reader: ids of people, or of one group. */
export interface AskedFor {
  readonly people?: readonly string[];
  readonly group?: string;
}

/** The planner's page; without anybody it begins with the reader alone. Browsers keep addresses: ids only, no name. */
export function planPath({ people = [], group }: AskedFor = {}): `/planner.html${string}` {
  if (group !== undefined) return `/planner.html#group=${encodeURIComponent(group)}`;
  return people.length === 0
    ? '/planner.html'
    : `/planner.html#people=${people.map(encodeURIComponent).join(',')}`;
}

/** Reads what `planPath` wrote after the `#`; nobody where it is cut or somebody else's. */
export function readPlanPath(hash: string): AskedFor {
  const [, name, value = ''] = /^(people|group)=(.+)$/.exec(hash) ?? [];
  try {
    if (name === 'group') return { group: decodeURIComponent(value) };
    if (name === 'people') return { people: value.split(',').map(decodeURIComponent) };
  } catch {
    // Half a sign at the end.
  }
  return {};
}
