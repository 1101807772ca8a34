import { attr } from '../read/dom';
import type { ReadContext } from '../site';
import { readClientUrl } from './ids';
import { oncePerPass } from './pass';
import { activeTeam } from './selectors';

/**
 * The workspace that is open, by the address and the sidebar; null where neither or both differently
 * say so (at a cold start the address may be an older one).
 */
export function pageTeam(context: Pick<ReadContext, 'document' | 'location'>): string | null {
  const shown = context.document.querySelector(activeTeam);
  return onlyOne([readClientUrl(context.location.href).team, shown && attr(shown, 'data-team')]);
}

/**
 * A person's team: the page's and the one of their picture, where they agree. Guests from another
 * workspace carry their own, so such a person is named without a team.
 */
export function personTeam(pictureTeam: string | null, context: ReadContext): string | undefined {
  const page = oncePerPass(context, 'team', () => pageTeam(context));
  const url = readClientUrl(context.location.href).team;
  if (page === null && url !== null) return undefined;
  return onlyOne([page, pictureTeam]) ?? undefined;
}

/** The one value that all witnesses with an answer give. */
function onlyOne(values: readonly (string | null)[]): string | null {
  const said = new Set(values.filter((value) => value !== null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}
