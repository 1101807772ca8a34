// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface NormsPageWords {
  readonly 'norms-page.kind-notion': NoValues;
  readonly 'norms-page.kind-notion-what': NoValues;
  readonly 'norms-page.kind-google': NoValues;
  readonly 'norms-page.kind-google-what': NoValues;
  readonly 'norms-page.notion-lead': NoValues;
  readonly 'norms-page.google-lead': NoValues;
  readonly 'norms-page.looking': NoValues;
  readonly 'norms-page.found': NoValues;
  readonly 'norms-page.none-found': { readonly title: string };
  readonly 'norms-page.use': NoValues;
  readonly 'norms-page.use-named': { readonly name: string };
  readonly 'norms-page.address': NoValues;
  readonly 'norms-page.notion-address-help': NoValues;
  readonly 'norms-page.google-address-help': NoValues;
  readonly 'norms-page.not-notion': NoValues;
  readonly 'norms-page.not-google': NoValues;
  readonly 'norms-page.named': { readonly name: string; readonly system: string };
  readonly 'norms-page.unnamed': { readonly system: string };
  readonly 'norms-page.no-norms': { readonly name: string };
  readonly 'norms-page.large': { readonly name: string };
  readonly 'norms-page.refused': { readonly name: string };
  readonly 'norms-page.notion-in-trash': { readonly name: string };
  readonly 'norms-page.notion-not-shared': { readonly name: string };
  readonly 'norms-page.notion-no-answer': NoValues;
  readonly 'norms-page.google-in-trash': { readonly name: string };
  readonly 'norms-page.google-not-ours': { readonly name: string };
  readonly 'norms-page.text-differs': NoValues;
  readonly 'norms-page.facts': { readonly when: string };
  readonly 'norms-page.loading': { readonly name: string };
  readonly 'norms-page.refreshed': { readonly name: string };
  readonly 'norms-page.failing': { readonly when: string; readonly why: string };
  readonly 'norms-page.remove': NoValues;
  readonly 'norms-page.follow': { readonly people: string };
}

export const normsPage: Pack = {
  'norms-page.kind-notion': "Norms from a Notion page",
  'norms-page.kind-notion-what': "The team’s norms from a page that was published in Notion. It adds nobody, and it needs a Notion connection.",
  'norms-page.kind-google': "Norms from a Google Doc",
  'norms-page.kind-google-what': "The team’s norms from a document that Meantime created. It adds nobody, and it needs a Google connection.",
  'norms-page.notion-lead': "Meantime reads the page that “Publish norms” wrote, or one with the table of a handbook page. In Notion, share it with the connection: open the page, then its menu, then Connections.",
  'norms-page.google-lead': "Google lets Meantime read only documents that Meantime created with the connected account. With another account, use a page in Notion, or paste the line of norms under Norms.",
  'norms-page.looking': "Looking for pages of norms…",
  'norms-page.found': "Pages of norms",
  'norms-page.none-found': ["No page called “",["title"],"” was found. Paste the address of the page."],
  'norms-page.use': "Use this page",
  'norms-page.use-named': ["Use the page ",["name"]],
  'norms-page.address': "Address of the page",
  'norms-page.notion-address-help': "In Notion, open the page and choose Share, then Copy link.",
  'norms-page.google-address-help': "Open the document and copy the address from the browser.",
  'norms-page.not-notion': "This isn’t the address of a Notion page. In Notion, open the page and choose Share, then Copy link.",
  'norms-page.not-google': "This isn’t the address of a Google document. It begins with https://docs.google.com/document/d/.",
  'norms-page.named': [["name"]," (",["system"],")"],
  'norms-page.unnamed': ["Norms (",["system"],")"],
  'norms-page.no-norms': ["The page “",["name"],"” has no norms that can be read. Publish them again, or restore the page’s table or its line that begins with meantime-norms."],
  'norms-page.large': ["The page “",["name"],"” is too large, so it wasn’t read. Put the norms on a page of their own."],
  'norms-page.refused': ["The request for “",["name"],"” was refused, so nothing was read. Check whether you can still open the page."],
  'norms-page.notion-in-trash': ["The page “",["name"],"” is in Notion’s trash. Restore it there, or remove this source."],
  'norms-page.notion-not-shared': ["Notion can’t find the page “",["name"],"”, or it isn’t shared with the connection. In Notion, open the page, then its menu, then Connections."],
  'norms-page.notion-no-answer': "The answer didn’t come from Notion, so nothing was changed. Your network may need a sign-in.",
  'norms-page.google-in-trash': ["The document “",["name"],"” is in Google Drive’s trash. Restore it there, or remove this source."],
  'norms-page.google-not-ours': ["Google doesn’t let Meantime read “",["name"],"”: it can read only documents that Meantime created with the connected account. Connect that account, or use a page in Notion."],
  'norms-page.text-differs': "The text of the page was changed by hand, but its line that begins with meantime-norms wasn’t. Meantime uses the line. Change the norms in Meantime, then update the document.",
  'norms-page.facts': ["The team’s norms, loaded ",["when"]," (your time)"],
  'norms-page.loading': ["Reading ",["name"],"…"],
  'norms-page.refreshed': [["name"],": no change."],
  'norms-page.failing': ["The last good norms are kept. Loading has failed since ",["when"],": ",["why"]],
  'norms-page.remove': "Remove",
  'norms-page.follow': ["A teammate can follow this document: under ",["people"],", Add a source. A document in Google Docs can be followed only with the account that created it."],
};
