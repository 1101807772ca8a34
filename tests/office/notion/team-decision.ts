import { ids } from './ids.ts';
import { addPage } from './nodes.ts';
import type { Node, World } from './world';

export interface TeamDecision {
  readonly title: string;
  readonly summary?: string;
  readonly state?: string;
  readonly key?: string;
  /** The thread's address. */
  readonly thread?: string;
  /** The number of the member who made the row; absent: the connection, as for every document that Meantime makes. */
  readonly by?: number;
}

/** Puts a decision into the team's register as a teammate's Meantime, or their own hand, would; all lists show it at once. */
export function addTeamDecision(world: World, { title, by, ...rest }: TeamDecision): Node {
  const text = (content: string | undefined) =>
    content === undefined ? [] : [{ type: 'text', text: { content } }];
  const { summary, key, state, thread } = rest;
  const page = addPage(
    world,
    { kind: 'data_source', id: ids.register },
    {
      Name: { title: text(title === '' ? undefined : title) },
      Summary: { rich_text: text(summary) },
      'Decision Key': { rich_text: text(key) },
      ...(state === undefined ? {} : { State: { status: { name: state } } }),
      ...(thread === undefined ? {} : { Thread: { url: thread } }),
    },
    { old: true },
  );
  const maker = by === undefined ? undefined : world.members[by]?.id;
  if (maker !== undefined) page.createdBy = maker;
  return page;
}
