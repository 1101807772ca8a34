import type { SiteId } from '@/utils/domain/thread/capture';
import { select } from '@/utils/sites/gmail/selectors';
import { inThread } from '@/utils/sites/gmail/thread-selectors';
import * as slack from '@/utils/sites/slack/selectors';

/** The words of a site's markup that may be told: those of our own selectors. All others could be somebody's. */
export interface Vocabulary {
  /** The word itself where it is known, else a check number by which equal words can be told and none read. */
  word(text: string): string;
  /** Attributes that may be named. */
  readonly attributes: ReadonlySet<string>;
}

const selectors: Readonly<Record<SiteId, readonly unknown[]>> = {
  gmail: [select, inThread].flatMap((part) => Object.values(part)),
  slack: Object.values(slack),
};

/** Words of Slack's class names (`c-message_kit__sender`) beyond those that our selectors hold. */
const parts =
  'message kit thread threads view pane header footer list item row button link icon image avatar sender name text title body block blocks content container wrapper inner outer left right top bottom gutter hover action actions label labels time timestamp day divider separator reply replies count bar input composer editor section rich member profile card base primary secondary tertiary sidebar channel workspace client team user status custom badge app bot file files attachment attachments reaction reactions emoji mention broadcast compact adjacent first last root unread highlight menu modal dialog tooltip popover toolbar tab tabs panel grid virtual scroll scrollbar sticky loading spinner skeleton placeholder default unstyled interactive small medium large light dark theme legacy new old multi background flexpane details info search results huddle call';

const plainAttributes =
  'class id role style title alt src href name email hidden dir lang type tabindex target rel colspan rowspan translate contenteditable draggable download width height value placeholder disabled checked selected for data-name data-qa data-qa-placeholder data-tooltip data-hovercard-id aria-label aria-labelledby aria-describedby aria-hidden aria-expanded aria-level aria-haspopup aria-selected aria-checked aria-roledescription aria-live aria-controls aria-owns aria-multiline jsaction jsname jscontroller jslog jsmodel';

const roles =
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form generic grid gridcell group heading img link list listbox listitem main menu menubar menuitem navigation none option presentation progressbar radio region row rowgroup rowheader search separator status switch tab table tablist tabpanel textbox toolbar tooltip tree treegrid treeitem';

/** What may be told of a page of this site. */
export function vocabularyOf(site: SiteId): Vocabulary {
  const text = selectors[site]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(' ');
  const words = new Set([...(text.match(/[A-Za-z0-9_-]+/g) ?? []), ...roles.split(' ')]);
  const inside = new Set([...[...words].flatMap((word) => word.split(/[-_]+/)), ...parts.split(' ')]);
  const isKnown = (word: string) =>
    words.has(word) ||
    (/^[cp]-[a-z0-9_-]+$/.test(word) && word.split(/[-_]+/).every((part) => inside.has(part)));
  const named = [...text.matchAll(/\[([a-z_-]+)/g)].map(([, name]) => name ?? '');
  return {
    word: (one) => (isKnown(one) ? one : `?${checkNumber(one)}`),
    attributes: new Set([...plainAttributes.split(' '), ...named]),
  };
}

/** Four hexadecimal digits (FNV-1a, folded): equal for equal words, and of many for each number. */
function checkNumber(word: string): string {
  let hash = 0x811c9dc5;
  for (const unit of word) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0');
}
