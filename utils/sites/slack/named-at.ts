import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, find, findAll, textOf } from '../read/dom';
import { isShown } from '../read/visible';
import type { ReadContext } from '../site';
import { hintOf } from './hint';
import { isPersonId } from './ids';
import { clockAhead, minutesOfDay } from './local-minutes';
import { memberIn } from './member';
import { localTime, mention, profile, profileAvatar, profileName } from './selectors';

/** Whom a mention or an open profile names at this element; null where neither is there. */
export function namedInSlack(target: Element, context: ReadContext): PersonHint | null {
  const mentioned = closest(target, mention);
  const id = attr(mentioned, 'data-member-id');
  if (mentioned !== null && id !== null && isPersonId(id)) {
    const label = (attr(mentioned, 'data-member-label') ?? textOf(mentioned)).replace(/^@/, '');
    return label === '' ? null : hintOf({ id, team: null, label }, context);
  }
  const pane = closest(target, profile);
  const member = pane && memberIn(pane, profileAvatar, profileName);
  return member === null ? null : hintOf(member, context);
}

/** By how many minutes the clock of an open profile of this person is ahead of UTC; null where none is open or says it. */
export function clockInSlack(hint: PersonHint, context: ReadContext): number | null {
  const panes = findAll(context.document, profile).filter(
    (pane) => isShown(pane) && memberIn(pane, profileAvatar, profileName)?.id === hint.value,
  );
  const said = new Set(
    panes.map((pane) => {
      const shown = minutesOfDay(textOf(find(pane, localTime)));
      return shown === null ? null : clockAhead(shown, context.now);
    }),
  );
  const [only = null] = said;
  return said.size === 1 ? only : null;
}
