import type { Listing } from '@/utils/connections/account';
import type { AsanaPlace, AsanaSettings } from '@/utils/connections/asana/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { isDigits } from '@/utils/connections/token-checks';
import type { TaskUser } from '../task-system';
import type { TaskList } from '../whole-list';
import { listFromAsana } from './list';

interface Entry {
  readonly gid: string;
  readonly name: string;
}

/** What of a list has an id and a name. */
function entries(items: readonly unknown[]): readonly (Entry & { readonly email: string | null })[] {
  return items.flatMap((item) => {
    const { gid, name, email } = Object(item) as Record<string, unknown>;
    if (!isDigits(gid) || typeof name !== 'string') return [];
    return [{ gid, name: name.trim(), email: typeof email === 'string' ? email.toLowerCase() : null }];
  });
}

/**
 * Projects that are not archived, of all workspaces that the token opens. Where there are more than are listed, those with a
 * name are found by Asana's own search as one types, which tells the likeliest alone.
 */
export async function listAsanaProjects(
  settings: AsanaSettings,
  query: string,
  http: Http,
): Promise<Listing<AsanaPlace>> {
  const workspaces = await listFromAsana(settings, { path: 'workspaces', query: hundred, most: 2 }, http);
  if (!workspaces.ok) return workspaces;
  const places: AsanaPlace[] = [];
  let { isWhole } = workspaces.value;
  for (const { gid, name: workspace } of entries(workspaces.value.items)) {
    const projects = await projectsOf(settings, gid, query.trim(), http);
    if (!projects.ok) return projects;
    isWhole &&= projects.value.isWhole;
    const named = entries(projects.value.items);
    places.push(
      ...named.map((one) => ({ projectId: one.gid, workspaceId: gid, name: `${one.name} (${workspace})` })),
    );
  }
  return { ok: true, value: places, isWhole };
}

async function projectsOf(
  settings: AsanaSettings,
  workspace: string,
  wanted: string,
  http: Http,
): Promise<Outcome<TaskList>> {
  const path = `workspaces/${workspace}`;
  const query = { ...hundred, archived: 'false', opt_fields: 'name' };
  const all = await listFromAsana(settings, { path: `${path}/projects`, query, most: 3 }, http);
  if (!all.ok || wanted === '') return all;
  if (all.value.isWhole) {
    const isNamed = ({ name }: { readonly name?: unknown }) =>
      String(name).toLowerCase().includes(wanted.toLowerCase());
    return {
      ok: true,
      value: { items: all.value.items.filter((one) => isNamed(Object(one))), isWhole: true },
    };
  }
  const asked = { resource_type: 'project', query: wanted, count: '50', opt_fields: 'name' };
  const found = await listFromAsana(settings, { path: `${path}/typeahead`, query: asked, most: 1 }, http);
  return found.ok ? { ok: true, value: { ...found.value, isWhole: false } } : found;
}

/** Everybody in the project's workspace. Asana says no page's length here: it gives 2,000 at most. */
export async function listAsanaPeople(
  settings: AsanaSettings,
  { workspaceId }: AsanaPlace,
  http: Http,
): Promise<Listing<TaskUser>> {
  const path = `workspaces/${workspaceId}/users`;
  const users = await listFromAsana(settings, { path, query: { opt_fields: 'name,email' }, most: 20 }, http);
  if (!users.ok) return users;
  const people = entries(users.value.items).map(({ gid, name, email }) => ({ id: gid, name, email }));
  return { ok: true, value: people, isWhole: users.value.isWhole };
}

const hundred = { limit: '100' };
