import type { PersonHint } from '@/utils/domain/people/hint';
import { cut } from '@/utils/domain/text/cut';
import { limits } from '@/utils/domain/text/limits';
import type { Capture, NamedLink } from '@/utils/domain/thread/capture';
import type { NotRead } from '@/utils/domain/thread/not-read';

/**
 * A capture that fits what the worker takes: what is too long is cut with a mark. Of an address that is too long
 * the words stay and the link does not; it is counted.
 */
export function fitCapture(capture: Capture | null): Capture | null {
  if (capture === null) return null;
  const lost = { link: 0, file: 0 };
  const fitting = (links: readonly NamedLink[], what: 'link' | 'file') => {
    const short = links.filter(({ href }) => href.length <= limits.href);
    lost[what] += links.length - short.length;
    return short.map(({ label, href }) => ({ label: cut(label, limits.linkLabel), href }));
  };
  const messages = capture.messages.map((message) => ({
    ...message,
    author: message.author && fitHint(message.author),
    sentText: cut(message.sentText, limits.phrase),
    links: fitting(message.links, 'link'),
    files: fitting(message.files, 'file'),
  }));
  const counts = (['link', 'file'] as const).flatMap((what): NotRead[] =>
    lost[what] === 0 ? [] : [{ count: lost[what], what, why: 'too-long' }],
  );
  return {
    ...capture,
    title: cut(capture.title, limits.title),
    participants: capture.participants.filter(isAddressable).map(fitHint),
    messages,
    notRead: [...capture.notRead, ...counts],
  };
}

const isAddressable = ({ value }: PersonHint) => value.length <= limits.address;

const fitHint = (hint: PersonHint): PersonHint => ({ ...hint, label: cut(hint.label, limits.label) });
