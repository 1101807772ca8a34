import { attr, findAll } from '../read/dom';
import { oncePerPass } from '../read/pass';
import type { ReadContext } from '../site';
import { readAvatar, readClientUrl } from './ids';
import { activeTeam, ownAvatar, teamEditor } from './selectors';

type Page = Pick<ReadContext, 'document' | 'location'>;

/**
 * The workspaces that the drawn page names, one while it stands still: the one marked in the sidebar, that
 * of the open composers, that of the reader's own picture. While another is opened they change one by one.
 */
function drawnTeams(document: Document): readonly string[] {
  const said = namedTeams(document);
  // In an organisation some name it (`E…`) and some the workspace in it.
  const inner = said.filter(isWorkspace);
  return inner.length > 0 ? inner : said;
}

/** Every team that the drawn page names as its own, organisations too. */
function namedTeams(document: Document): readonly string[] {
  return oncePerPass(document, namedTeams, () => {
    const said = [
      ...findAll(document, activeTeam).map((el) => attr(el, 'data-team')),
      ...findAll(document, teamEditor).map((el) => attr(el, 'data-team-id')),
      ...findAll(document, ownAvatar).map((img) => readAvatar(attr(img, 'src'))?.team),
    ].filter((team) => team != null);
    return [...new Set(said)];
  });
}

const isWorkspace = (team: string) => team.startsWith('T');

/**
 * The workspace that is open, by what is drawn and else by the address, which at a cold start may still be
 * an older one; null where the page names none or two.
 */
export function pageTeam({ document, location }: Page): string | null {
  const [team, ...more] = drawnTeams(document);
  if (team === undefined) return readClientUrl(location.href).team;
  return more.length === 0 ? team : null;
}

/** Whether the page names two workspaces at once: a person whose picture names none is nobody then. */
export function isBetweenTeams(document: Document): boolean {
  return drawnTeams(document).length > 1;
}

/**
 * A person's workspace: that of their picture, which is right for guests and in rows left over from the
 * workspace before, else the page's. A picture may name the whole organisation: the page's own says nothing more,
 * another one is where a guest of a shared channel comes from.
 */
export function personTeam(pictureTeam: string | null, page: Page): string | undefined {
  if (pictureTeam === null) return pageTeam(page) ?? undefined;
  if (isWorkspace(pictureTeam)) return pictureTeam;
  const own = namedTeams(page.document).filter((team) => !isWorkspace(team));
  if (own.length > 0 && !own.includes(pictureTeam)) return pictureTeam;
  return pageTeam(page) ?? pictureTeam;
}

/** What a row's document says, where no context is at hand. */
export function pageOf({ ownerDocument }: Element): Page {
  return { document: ownerDocument, location: ownerDocument.location ?? { href: '' } };
}
