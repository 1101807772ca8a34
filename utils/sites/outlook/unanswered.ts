import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import { bodyReader } from '../body-reader';
import { treeText } from '../read/tree-text';
import type { MessageInView, ReadContext } from '../site';
import { entriesIn } from './entries';
import { conversationSubject } from './thread-id';

/**
 * My oldest mail newer than this person's last one. Null where there is none, and wherever certainty is lost: a time that
 * can't be read, a later mail of which the page does not say who wrote it, or only a name that may be theirs.
 */
export function unansweredBy(person: PersonHint, context: ReadContext): MessageInView['unanswered'] {
  const entries = entriesIn(context);
  if (entries.some(({ sentAt }) => sentAt === null)) return null;
  const isTheirs = ({ author }: { author: PersonHint | null }) =>
    author !== null && hintKey(author) === hintKey(person);
  const last = entries.findLast(isTheirs)?.sentAt ?? null;
  if (last === null) return null;
  // Of two in the same minute nothing says which came first.
  const later = entries.filter((one) => (one.sentAt ?? 0) >= last && !isTheirs(one));
  const mayBeTheirs = ({ author }: { author: PersonHint | null }) =>
    author === null || author.label === person.label;
  if (later.some(mayBeTheirs)) return null;
  const [mine] = later.filter((one) => one.mine);
  if (mine?.sentAt == null || mine.sentAt === last || mine.sentAt > context.now) return null;
  const { body } = mine.mail;
  const text =
    body === null
      ? ''
      : treeText(bodyReader(conversationSubject(context.document))(body, mine.author?.value ?? null).body);
  return { sentAt: mine.sentAt, text };
}
