import type { PersonHint } from '@/utils/domain/people/hint';
import { boxes, forwards, heads, quotes, signatures, swallowing } from '../own-words/client-markup';
import { attr, closest, findAll, matches } from '../read/dom';
import { isShown } from '../read/visible';
import { dimmed } from './markup';
import { bodyOf } from './message-view';
import { isOwnHint } from './people';

/**
 * `+Name` or `@Name` as Gmail's composer writes it: `<a class="gmail_plusreply" href="mailto:ada@team.example">@Ada</a>`
 * (2019 to 2026, in mails of public lists). Without an address it is a word that begins with an at sign.
 */
const mention = 'a[class~="gmail_plusreply"][href]';

/** Whatever may be another's words: where a mention stands in any of these, nothing is known to be asked of the reader here. */
const perhapsOthers = ['blockquote', quotes, forwards, boxes, signatures, swallowing, dimmed].join(', ');

/** Whether an open message mentions the reader in its writer's own words; where it is not certain whose they are, it doesn't. */
export function mentionsMe(item: Element, me: readonly PersonHint[]): boolean {
  const body = bodyOf(item);
  if (body === null) return false;
  // What stands behind a client's mark of an old mail's header belongs to that mail.
  let isOld = false;
  return findAll(body, `${mention}, ${heads}`).some((el) => {
    if (matches(el, heads)) isOld = true;
    return !isOld && isMine(el, me) && closest(el, perhapsOthers) === null && isShown(el);
  });
}

function isMine(link: Element, me: readonly PersonHint[]): boolean {
  const [, address] = /^mailto:([^?]+)/i.exec(attr(link, 'href') ?? '') ?? [];
  return address !== undefined && isOwnHint(me, { kind: 'email', value: plain(address), label: '' });
}

/** An address as a link has it: `ada%2Blists@team.example`. */
function plain(address: string): string {
  try {
    return decodeURIComponent(address).trim().toLowerCase();
  } catch {
    return '';
  }
}
