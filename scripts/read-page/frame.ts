import type { SiteId } from '../../utils/domain/thread/capture';

/** What an adapter looks for before it reads anything, and the smallest page that has it. */
const frames: Readonly<Record<SiteId, { readonly has: RegExp; readonly around: (html: string) => string }>> =
  {
    gmail: {
      has: /<html[\s>]|role="main"|class="[^"]*\b(aeF|bkK)\b/i,
      around: (html) => composer(html) ?? `<div role="main"><div gh="tl">${html}</div></div>`,
    },
    slack: {
      has: /p-client_container/,
      around: (html) => `<div class="p-client_container">${html}</div>`,
    },
    teams: {
      has: /app-layout-area--main/,
      around: (html) => `<div data-tid="app-layout-area--main">${html}</div>`,
    },
    trello: {
      has: /trello-root/,
      around: (html) => `<div id="trello-root">${html}</div>`,
    },
    outlook: {
      has: /MailReadCompose|ItemReadingPaneContainer/,
      around: (html) =>
        `<div role="main" data-app-section="MailReadCompose"><div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer">${html}</div></div></div>`,
    },
  };

/** A saved composer, or one recipient of it, in the place of a pop-up; null for anything else. */
function composer(html: string): string | null {
  if (/<form[\s>]|g_editable/i.test(html)) return `<div class="dw">${html}</div>`;
  if (!/^\s*<(?:span|div) [^>]*(?:class="vN|role="option")/i.test(html)) return null;
  const field = html.includes('role="option"')
    ? `<div class="anm" name="to"><div role="listbox">${html}</div></div>`
    : `<div class="wO">${html}</div>`;
  return `<div class="dw"><form><div class="GS">${field}</div></form></div>`;
}

/**
 * A fragment (one row, one message, one recipient) stands in the frame it was cut from; a whole page stays as it is. A saved
 * fragment is what most bug reports hold, and outside its frame an adapter rightly reads nothing.
 */
export function inItsFrame(site: SiteId, html: string): string {
  const { has, around } = frames[site];
  return has.test(html) ? html : around(html);
}
