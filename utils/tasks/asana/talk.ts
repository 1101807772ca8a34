import { askAsana } from '@/utils/connections/asana/ask';
import type { AsanaSettings } from '@/utils/connections/asana/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { isDigits } from '@/utils/connections/token-checks';
import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { Capture, CapturedMessage } from '@/utils/domain/thread/capture';
import type { NotRead } from '@/utils/domain/thread/not-read';
import { sentWhen, writtenBody } from '../written-body';
import { descriptionOf } from './description';
import { asanaHtml } from './html';
import { listFromAsana } from './list';

/** So many parts of a hundred stories each. */
const most = 20;
/** Of so many people the address is asked, one request each. */
const writers = 20;
const taskFields = 'name,permalink_url,notes,html_notes,created_at,created_by';
const storyFields = 'type,resource_subtype,text,html_text,created_at,created_by.name';

/**
 * What was written about a task: its description, then its comments, the oldest first. Lines in which Asana says what was done to it are no comments; a comment
 * without words (a sticker, a picture) is counted.
 */
export async function readAsanaTalk(
  settings: AsanaSettings,
  taskId: string,
  http: Http,
): Promise<Outcome<Capture>> {
  const path = `tasks/${taskId}`;
  const task = await askAsana(settings, { path, query: { opt_fields: taskFields } }, http);
  if (!task.ok) return task;
  const query = { limit: '100', opt_fields: storyFields };
  const stories = await listFromAsana(settings, { path: `${path}/stories`, query, most }, http);
  if (!stories.ok) return stories;
  const asked = fieldsOf(task.value.data);
  const { name, permalink_url: address } = asked;
  const { isWhole } = stories.value;
  const all = stories.value.items.map(fieldsOf);
  const comments = all.filter(({ type }) => type === 'comment');
  const isDescribed = descriptionOf(asked, all, isWhole, () => null) !== null;
  const people = await peopleOf(settings, isDescribed ? [asked, ...comments] : comments, http);
  const author = (by: unknown) => authorOf(fieldsOf(by), people);
  const description = descriptionOf(asked, all, isWhole, author);
  const said = comments.flatMap((one) => messageOf(one, author) ?? []);
  // What the task is stands above what is said about it, whenever it was written.
  const messages = [
    ...(description === null ? [] : [description]),
    ...said.sort((one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0)),
  ];
  const authors = messages.flatMap(({ author }) => author ?? []);
  const wordless = comments.length - said.length;
  const notRead: NotRead[] = [
    ...(wordless > 0 ? [{ count: wordless, why: 'drawing' } as const] : []),
    ...(isWhole ? [] : [{ count: 1, why: 'at-least-one' } as const]),
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
      messages,
      notRead,
    },
  };
}

const fieldsOf = (item: unknown) => Object(item) as Record<string, unknown>;
const isPage = (address: unknown): address is string =>
  typeof address === 'string' && address.startsWith('https://app.asana.com/');

interface Person {
  /** Null where it is not told. */
  readonly email: string | null;
  readonly name: string;
}

/**
 * Those who wrote, by their ids: a comment tells names alone, a task not even that for certain. Whose address is not told,
 * or not in time, is known by name.
 */
async function peopleOf(
  settings: AsanaSettings,
  said: readonly Record<string, unknown>[],
  http: Http,
): Promise<ReadonlyMap<unknown, Person>> {
  const ids = said.map(({ created_by: by }) => fieldsOf(by).gid).filter(isDigits);
  const people = new Map<unknown, Person>();
  for (const id of [...new Set(ids)].slice(0, writers)) {
    const answer = await askAsana(
      settings,
      { path: `users/${id}`, query: { opt_fields: 'email,name' } },
      http,
    );
    if (!answer.ok && answer.kind === 'again') break;
    const { email, name } = fieldsOf(answer.ok ? answer.value.data : null);
    const address = typeof email === 'string' && email.includes('@') ? email.toLowerCase() : null;
    people.set(id, { email: address, name: typeof name === 'string' ? name.trim() : '' });
  }
  return people;
}

function messageOf(
  { gid, text, html_text: html, created_at: at, created_by: by }: Record<string, unknown>,
  author: (by: unknown) => PersonHint | null,
): CapturedMessage | null {
  const said = typeof gid === 'string' ? writtenBody(html, text, asanaHtml) : null;
  if (typeof gid !== 'string' || said === null) return null;
  return { id: gid, author: author(by), ...sentWhen(at), ...said };
}

function authorOf(
  { gid, name }: Record<string, unknown>,
  people: ReadonlyMap<unknown, Person>,
): PersonHint | null {
  const known = people.get(gid);
  const label = typeof name === 'string' && name.trim() !== '' ? name.trim() : (known?.name ?? '');
  if (known?.email != null) return { kind: 'email', value: known.email, label };
  return label === '' ? null : { kind: 'name', value: label, label };
}
