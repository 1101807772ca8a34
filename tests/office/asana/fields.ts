type Whole = Readonly<Record<string, unknown>>;

/**
 * What is told of an object: the compact members, or with `opt_fields` its gid and those that are asked for, as
 * `name,assignee.email`.
 */
export function told(whole: Whole, asked: string | null, compact: readonly string[]): Whole {
  if (asked === null) return pick(whole, compact);
  const wanted = asked.split(',').map((each) => each.trim().split('.'));
  return pickPaths(whole, wanted);
}

const pick = (whole: Whole, names: readonly string[]): Whole =>
  Object.fromEntries(names.filter((name) => name in whole).map((name) => [name, whole[name]]));

function pickPaths(whole: Whole, paths: readonly (readonly string[])[]): Whole {
  const heads = new Set(paths.map(([head]) => head));
  const members = Object.entries(whole).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'gid') return [[name, value]];
    if (!heads.has(name)) return [];
    const inner = paths
      .filter(([head, next]) => head === name && next !== undefined)
      .map((path) => path.slice(1));
    return [[name, inside(value, inner)]];
  });
  return Object.fromEntries(members);
}

function inside(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((each) => inside(each, paths));
  if (typeof value !== 'object' || value === null) return value;
  // Of an object inside another only the compact members are told, unless others are asked for.
  if (paths.length === 0) return pick(value as Whole, ['gid', 'resource_type', 'name', 'project', 'section']);
  return pickPaths(value as Whole, paths);
}
