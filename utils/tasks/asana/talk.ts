import { askAsana } from '@/utils/connections/asana/ask';
import type { AsanaSettings } from '@/utils/connections/asana/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { isDigits } from '@/utils/connections/token-checks';
import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { Capture, CapturedMessage } from '@/utils/domain/thread/capture';
import type { NotRead } from '@/utils/domain/thread/not-read';
import { linksOfText, nodesOfText } from '../plain-text';
import { listFromAsana } from './list';

/** So many parts of a hundred stories each. */
const most = 20;
/** Of so many people the address is asked, one request each. */
const writers = 20;
const minute = 60_000;

/**
 * What was written about a task, the oldest first. Lines in which Asana says what was done to it are no comments; a comment
 * without words (a sticker, a picture) is counted.
 */
export async function readAsanaTalk(
  settings: AsanaSettings,
  taskId: string,
  http: Http,
): Promise<Outcome<Capture>> {
  const path = `tasks/${taskId}`;
  const task = await askAsana(settings, { path, query: { opt_fields: 'name,permalink_url' } }, http);
  if (!task.ok) return task;
  const query = { limit: '100', opt_fields: 'type,text,created_at,created_by.name' };
  const stories = await listFromAsana(settings, { path: `${path}/stories`, query, most }, http);
  if (!stories.ok) return stories;
  const { name, permalink_url: address } = Object(task.value.data) as Record<string, unknown>;
  const comments = stories.value.items.map(fieldsOf).filter(({ type }) => type === 'comment');
  const addresses = await addressesOf(settings, comments, http);
  const messages = comments.flatMap((one) => messageOf(one, addresses) ?? []);
  const authors = messages.flatMap(({ author }) => author ?? []);
  const wordless = comments.length - messages.length;
  const notRead: NotRead[] = [
    ...(wordless > 0 ? [{ count: wordless, why: 'drawing' } as const] : []),
    ...(stories.value.isWhole ? [] : [{ count: 1, why: 'at-least-one' } as const]),
  ];
  return {
    ok: true,
    value: {
      site: 'asana',
      permalink: isPage(address) ? address : `https://app.asana.com/0/0/${taskId}`,
      threadId: taskId,
      title: typeof name === 'string' ? name : '',
      participants: [...new Map(authors.map((author) => [hintKey(author), author] as const)).values()],
      selection: null,
      messages: messages.sort((one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0)),
      notRead,
    },
  };
}

const fieldsOf = (item: unknown) => Object(item) as Record<string, unknown>;
const isPage = (address: unknown): address is string =>
  typeof address === 'string' && address.startsWith('https://app.asana.com/');

/**
 * The e-mail addresses of those who wrote, by their ids: a comment tells names alone. Whose is not told, or not in time, is
 * known by name.
 */
async function addressesOf(
  settings: AsanaSettings,
  comments: readonly Record<string, unknown>[],
  http: Http,
): Promise<ReadonlyMap<unknown, string>> {
  const ids = comments.map(({ created_by: by }) => fieldsOf(by).gid).filter(isDigits);
  const addresses = new Map<unknown, string>();
  for (const id of [...new Set(ids)].slice(0, writers)) {
    const answer = await askAsana(settings, { path: `users/${id}`, query: { opt_fields: 'email' } }, http);
    if (!answer.ok && answer.kind === 'again') break;
    const { email } = fieldsOf(answer.ok ? answer.value.data : null);
    if (typeof email === 'string' && email.includes('@')) addresses.set(id, email.toLowerCase());
  }
  return addresses;
}

function messageOf(
  { gid, text, created_at: at, created_by: by }: Record<string, unknown>,
  addresses: ReadonlyMap<unknown, string>,
) {
  if (typeof gid !== 'string' || typeof text !== 'string' || text.trim() === '') return null;
  const sent = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return {
    id: gid,
    author: authorOf(fieldsOf(by), addresses),
    sentAt: Number.isNaN(sent) ? null : Math.floor(sent / minute) * minute,
    sentText: typeof at === 'string' ? at : '',
    body: nodesOfText(text),
    links: linksOfText(text),
    files: [],
  } satisfies CapturedMessage;
}

function authorOf(
  { gid, name }: Record<string, unknown>,
  addresses: ReadonlyMap<unknown, string>,
): PersonHint | null {
  const label = typeof name === 'string' ? name.trim() : '';
  const address = addresses.get(gid);
  if (address !== undefined) return { kind: 'email', value: address, label };
  return label === '' ? null : { kind: 'name', value: label, label };
}
