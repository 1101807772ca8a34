import { ids } from './ids.ts';
import type { Json, JsonRecord } from './json';
import { record, string } from './json.ts';
import type { World } from './world';

/** An item of rich text as Notion gives it back. */
export function richItem(world: World, item: Json): JsonRecord {
  const given = record(item);
  const annotations = {
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    code: false,
    color: 'default',
    ...record(given.annotations),
  };
  if (given.mention !== undefined) {
    const user = world.members.find(({ id }) => id === record(record(given.mention).user).id);
    const mention = { type: 'user', user: { object: 'user', id: user?.id ?? ids.bot } };
    return { type: 'mention', mention, plain_text: `@${user?.name ?? '?'}`, href: null, annotations };
  }
  const { content, link } = record(given.text);
  const url = record(link).url;
  return {
    type: 'text',
    text: { content: string(content), link: url === undefined ? null : { url } },
    plain_text: string(content),
    href: url ?? null,
    annotations,
  };
}
