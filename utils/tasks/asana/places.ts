import type { Listing } from '@/utils/connections/account';
import type { AsanaPlace, AsanaSettings } from '@/utils/connections/asana/settings';
import type { Http } from '@/utils/connections/http';
import { isDigits } from '@/utils/connections/token-checks';
import type { TaskUser } from '../task-system';
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
 * Projects that are not archived, of all workspaces that the token opens. By a part of the name they are found by Asana's
 * own search as you type, which lists the likeliest alone.
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
  const wanted = query.trim();
  for (const { gid, name: workspace } of entries(workspaces.value.items)) {
    const asked =
      wanted === ''
        ? {
            path: `workspaces/${gid}/projects`,
            query: { ...hundred, archived: 'false', opt_fields: 'name' },
            most: 3,
          }
        : {
            path: `workspaces/${gid}/typeahead`,
            query: { resource_type: 'project', query: wanted, count: '50', opt_fields: 'name' },
            most: 1,
          };
    const projects = await listFromAsana(settings, asked, http);
    if (!projects.ok) return projects;
    isWhole &&= projects.value.isWhole && wanted === '';
    const named = entries(projects.value.items);
    places.push(
      ...named.map((one) => ({ projectId: one.gid, workspaceId: gid, name: `${one.name} (${workspace})` })),
    );
  }
  return { ok: true, value: places, isWhole };
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
