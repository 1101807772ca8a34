/**
 * Every shipped file says what it says by the catalogue. Here are those in which `englishIn` finds texts that nobody
 * reads as words of ours, each with what they are.
 */
export const notSentences: Readonly<Record<string, string>> = {
  'components/badge/card.ts': 'a class',
  'utils/connections/google/client.ts': 'a header of requests',
  'utils/connections/google/transport/errors.ts':
    'an error for developers; what is shown is made of its status',
  'utils/connections/google/transport/multipart.ts': 'headers of requests',
  'utils/decisions/outbox-store.ts': 'codes that the outbox compares',
  'utils/destinations/google-docs/create.ts': 'the type of a file that is uploaded',
  'utils/destinations/google-docs/own-box.ts': 'a name in the document that nobody sees',
  'utils/destinations/google-docs/places.ts': 'a query of Google Drive',
  'utils/destinations/google-docs/plan-update.ts': 'a name in the document that nobody sees',
  'utils/destinations/google-docs/query.ts': 'a query of Google Drive',
  'utils/destinations/google-docs/write-html.ts': 'HTML',
  'utils/destinations/markdown/render.ts': 'HTML',
  'utils/destinations/notion/blocks.ts': 'the name of a language of code, as Notion writes it',
  'utils/destinations/notion/field-names.ts': 'names that teams give their properties, to find them by',
  'utils/destinations/notion/fields.ts':
    'a property by which documents are found again, called alike everywhere',
  'utils/destinations/notion/render.ts': 'the line by which a document is found again',
  'utils/destinations/outline/parts.ts': 'headings that MADR sets',
  'utils/destinations/written/broken-notes.ts': 'names of cases of tests',
  'utils/destinations/written/field-snapshot.ts': 'how an earlier version kept a field, to compare with',
  'utils/destinations/written/old-snapshot.ts': 'how an earlier version called the fields that it kept',
  'utils/domain/norms/explain.ts': 'what `npm run explain` prints for developers',
  'utils/domain/norms/urgency-marks.ts': 'marks in subjects and messages, in expressions',
  'utils/domain/text/video.ts': 'names of services',
  'utils/domain/thread/not-read.ts': 'how an earlier version kept why something was not read',
  'utils/domain/time/words.ts': 'a code for a format',
  'utils/domain/time/zone-places.ts': 'names of places, to find zones by',
  'utils/domain/time/zones.ts': 'how names of zones begin',
  'utils/outbox/duplicate-check.ts': 'a part of an id',
  'utils/page/drawing.ts': 'a style',
  'utils/page/report/outline.ts': 'tags, in a report for developers',
  'utils/page/report/report.ts': 'a report for developers',
  'utils/page/report/vocabulary.ts': 'attributes and roles of pages',
  'utils/page/strips.ts': 'a style',
  'utils/platform/error-place.ts': 'a report for developers',
  'utils/platform/whole-thread.ts': 'the name of a port',
  'utils/roster/field-name.ts': 'columns of files and fields of text, as people write them',
  'utils/roster/file/':
    'columns of files as people and other programs write them, encodings, and how a zone came',
  'utils/roster/group-rows.ts': 'a column of files',
  'utils/roster/sample-team.ts':
    'names and places of invented people, which may be changed like those of others',
  'utils/roster/text/': 'weekdays, hours and fields as people write them, in expressions',
  'utils/roster/zone-source.ts': 'how earlier versions kept where a zone came from',
  'utils/roster/zones/': 'names of places and zones in many languages, to find zones by',
  'utils/sites/gmail/message-header.ts': 'tags of pages',
  'utils/sites/gmail/selectors.ts': 'tags of pages',
  'utils/sites/gmail/unreadable.ts': 'tags of pages',
  'utils/sites/gmail/vocabulary.ts': 'attributes and classes of pages',
  'utils/sites/own-words/': 'what mail programs write above quoted words, in many languages; tags of pages',
  'utils/sites/read/page-tree.ts': 'tags of pages',
  'utils/sites/slack/body.ts': 'tags of pages',
  'utils/sites/slack/free-strip.ts': 'tags of pages',
  'utils/sites/slack/message.ts': 'a part of a key',
  'utils/sites/slack/peer.ts': 'a part of a key',
  'utils/sites/slack/selectors.ts': 'tags of pages',
  'utils/sites/slack/vocabulary.ts': 'attributes and classes of pages',
  'utils/store/database.ts': 'the indexes of tables',
  'utils/store/draft-journal.ts': 'how keys of the storage begin',
  'utils/store/refuse-newer.ts': 'an error for developers; what is shown is made of its name',
  'utils/words/languages.ts': 'each language as it calls itself',
};

/** Files that still have sentences of their own; when one says them by the catalogue, its line goes. */
export const pending: readonly string[] = [
  'utils/destinations/google-docs/create.ts',
  'utils/destinations/notion/database.ts',
  'utils/domain/decision/objection-words.ts',
  'utils/sites/slack/title.ts',
];

/** Whether English in this file is a problem. */
export function isGuarded(path: string): boolean {
  return ![...Object.keys(notSentences), ...pending].some((begin) => path.startsWith(begin));
}
