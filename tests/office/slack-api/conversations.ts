import type { Known } from './call';
import { Refused } from './call.ts';
import { pageOf } from './lists.ts';
import type { Channel } from './world';

type Body = Readonly<Record<string, unknown>>;
const made = Date.UTC(2024, 4, 6, 9) / 1000;

/** What a kind of conversation needs; direct messages are not played. */
const scopeOf: Readonly<Record<string, string>> = {
  public_channel: 'channels:read',
  private_channel: 'groups:read',
  mpim: 'mpim:read',
  im: 'im:read',
};

/** `conversations.list`: public channels unless others are asked for, and private ones that one is in. */
export function listChannels(known: Known): Body {
  const { world, args, token } = known;
  const types = (args.types ?? 'public_channel').split(',').map((type) => type.trim());
  for (const type of types) {
    const needed = scopeOf[type];
    if (needed === undefined) throw new Refused('invalid_types');
    if (!token.scopes.includes(needed)) throw missing(needed, token.scopes);
  }
  const those = world.channels.filter(
    (channel) =>
      types.includes(channel.isPrivate ? 'private_channel' : 'public_channel') &&
      maySee(channel, token.userId) &&
      !(channel.isArchived && args.exclude_archived === 'true'),
  );
  const { rows, cursor } = pageOf(those, 'team', args, { unasked: 100, ever: world.pageSize });
  return {
    channels: rows.map((channel) => channelAnswer(channel, token.userId)),
    response_metadata: { next_cursor: cursor },
  };
}

/** `conversations.members`: ids alone, those of machines and guests among them. */
export function listMembers({ world, args, token }: Known): Body {
  const channel = world.channels.find(({ id }) => id === args.channel);
  if (!channel || !maySee(channel, token.userId)) throw new Refused('channel_not_found');
  const needed = channel.isPrivate ? 'groups:read' : 'channels:read';
  if (!token.scopes.includes(needed)) throw missing(needed, token.scopes);
  const ids = channel.members.map((id) => ({ id }));
  const { rows, cursor } = pageOf(ids, 'user', args, { unasked: 100, ever: world.pageSize });
  return { members: rows.map(({ id }) => id), response_metadata: { next_cursor: cursor } };
}

/** The refusal that says what would have been needed. */
export function missing(needed: string, scopes: readonly string[]): Refused {
  return new Refused('missing_scope', { needed, provided: scopes.join(',') });
}

const maySee = ({ isPrivate, members }: Channel, user: string) => !isPrivate || members.includes(user);

function channelAnswer({ id, name, isPrivate, isArchived, members }: Channel, user: string) {
  const [creator = user] = members;
  const note = { value: '', creator: '', last_set: 0 };
  return {
    id,
    name,
    name_normalized: name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: isPrivate,
    is_archived: isArchived,
    is_general: name === 'general',
    is_shared: false,
    is_org_shared: false,
    is_ext_shared: false,
    is_member: members.includes(user),
    created: made,
    creator,
    topic: note,
    purpose: note,
    previous_names: [],
    num_members: members.length,
  };
}
