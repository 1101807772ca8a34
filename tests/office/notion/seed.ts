import { team } from '../people.ts';
import { ids, token } from './ids.ts';
import { addPage } from './nodes.ts';
import type { Schema, World } from './world';

const plain = (type: string, config: Schema[string]['config'] = {}) => ({
  id: type.slice(0, 4),
  type,
  config,
});
const options = (...names: string[]) => ({
  options: names.map((name, at) => ({ id: `o${at}`, name, color: 'default', description: null })),
});

/** Fills a new workspace: Fernhill's, as its members left it. */
export function seed(world: World): void {
  world.tokens.add(token);
  world.members.push(
    ...team.map(({ name, email }, at) => ({
      id: `5ee0c1de-0000-4000-8000-00000000000${at + 1}`,
      name,
      email,
    })),
  );
  const top = { kind: 'workspace', id: '' } as const;
  addPage(world, top, { title: [text('Fernhill handbook')] }, { id: ids.handbook, old: true });
  addPage(world, top, { title: [text('Launch notes')] }, { id: ids.notes, old: true });
  world.dataSources.set(ids.register, {
    id: ids.register,
    databaseId: '2b40c1de-0000-8000-9f00-0000000000d1',
    name: 'Team register',
    parent: { kind: 'page', id: ids.handbook },
    // A team's own database: other names, a status with three groups, no field for the key yet.
    schema: numbered({
      Name: plain('title'),
      State: plain('status', {
        ...options('Draft', 'Proposed', 'Accepted', 'Rejected', 'Superseded'),
        groups: [],
      }),
      'Decided on': plain('date'),
      Owner: plain('people'),
      Approver: plain('people'),
      Consulted: plain('multi_select', options()),
      Summary: plain('rich_text'),
      Thread: plain('url'),
      'Decision Key': plain('rich_text'),
    }),
  });
}

const text = (content: string) => ({ type: 'text', text: { content } });

function numbered(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).map(([name, each], at) => [
      name,
      { ...each, id: each.type === 'title' ? 'title' : `p%3A${at}` },
    ]),
  );
}
