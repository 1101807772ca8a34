import type { Answer, Call } from './call';
import { Refused } from './call.ts';
import { ids } from './ids.ts';
import type { Json } from './json';
import { pageOf } from './lists.ts';
import type { World } from './world';

/** `GET /v1/users/me`: the connection itself. */
export function readMe(): Answer {
  return { status: 200, body: bot };
}

/** `GET /v1/users`: everybody with their addresses, where the connection may see them. */
export function readUsers(world: World, { url }: Call): Answer {
  if (!world.showsPeople)
    throw new Refused(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');
  const people = world.members.map(({ id, name, email }) => ({
    id,
    value: { object: 'user', id, name, avatar_url: null, type: 'person', person: { email } } as Json,
  }));
  const query = url.searchParams;
  return {
    status: 200,
    body: pageOf(
      world,
      'user',
      [...people, { id: ids.bot, value: bot }],
      query.get('start_cursor'),
      query.get('page_size'),
    ),
  };
}

const bot: Json = {
  object: 'user',
  id: ids.bot,
  name: 'Meantime',
  avatar_url: null,
  type: 'bot',
  bot: {
    owner: { type: 'workspace', workspace: true },
    workspace_id: '5ee0c1de-0000-4000-8000-0000000000f0',
    workspace_limits: { max_file_upload_size_in_bytes: 5_242_880 },
    workspace_name: 'Fernhill',
  },
};
