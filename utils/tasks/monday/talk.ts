import type { Http } from '@/utils/connections/http';
import { type MondaySettings, mondayHref } from '@/utils/connections/monday/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { Capture, CapturedMessage } from '@/utils/domain/thread/capture';
import type { NotRead } from '@/utils/domain/thread/not-read';
import { sentWhen, writtenBody } from '../written-body';
import { askForTask, mondayTaskFailures } from './ask';

/** So many updates a request, and so many requests: a free account has 200 calls a day. */
const size = 100;
const most = 5;

const fields = 'id body text_body created_at creator { name email }';
const query = `query ($ids: [ID!], $limit: Int!, $page: Int!) {
  items(ids: $ids) { id name url updates(limit: $limit, page: $page) { ${fields} replies { ${fields} } } }
}`;

type Told = Record<string, unknown>;
const told = (value: unknown) => Object(value) as Told;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The updates of an item with their replies, the oldest first; those without words (a file alone) are counted. */
export async function readMondayTalk(
  settings: MondaySettings,
  itemId: string,
  http: Http,
): Promise<Outcome<Capture>> {
  // By their ids: what is written meanwhile moves the others to the next page.
  const said = new Map<unknown, Told>();
  let item: Told = {};
  let isWhole = false;
  for (let page = 1; page <= most && !isWhole; page += 1) {
    const answer = await askForTask(query, { ids: [itemId], limit: size, page }, settings, http);
    if (!answer.ok) return answer;
    const [found] = list(answer.value.data.items);
    // Gone, or hidden from this token.
    if (found === undefined) return { ok: false, ...mondayTaskFailures.noPlace() };
    item = told(found);
    const updates = list(item.updates).map(told);
    for (const one of updates.flatMap((update) => [update, ...list(update.replies).map(told)]))
      said.set(one.id, one);
    isWhole = updates.length < size;
  }
  const permalink = mondayHref(item.url);
  if (permalink === null) return { ok: false, ...mondayTaskFailures.noAnswer(http.now(), 'read') };
  const all = [...said.values()];
  const messages = all.flatMap((one) => messageOf(one) ?? []);
  const authors = messages.flatMap(({ author }) => author ?? []);
  const wordless = all.length - messages.length;
  const notRead: NotRead[] = [
    ...(wordless > 0 ? [{ count: wordless, why: 'drawing' } as const] : []),
    ...(isWhole ? [] : [{ count: 1, why: 'at-least-one' } as const]),
  ];
  const title = typeof item.name === 'string' ? item.name : '';
  return {
    ok: true,
    value: {
      ...{ site: 'monday', permalink, threadId: itemId, title, selection: null, notRead },
      participants: [...new Map(authors.map((author) => [hintKey(author), author] as const)).values()],
      messages: messages.sort((one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0)),
    },
  };
}

const html = { base: 'https://monday.com/', breaksLines: false } as const;

function messageOf({ id, body, text_body: text, created_at: at, creator }: Told): CapturedMessage | null {
  const said = typeof id === 'string' ? writtenBody(body, text, html) : null;
  if (typeof id !== 'string' || said === null) return null;
  return { id, author: authorOf(told(creator)), ...sentWhen(at), ...said };
}

/** By e-mail address; by name where none is told. */
function authorOf({ name, email }: Told): PersonHint | null {
  const label = typeof name === 'string' ? name.trim() : '';
  if (typeof email === 'string' && email.includes('@'))
    return { kind: 'email', value: email.toLowerCase(), label };
  return label === '' ? null : { kind: 'name', value: label, label };
}
