/** Files or folders outside a vendor's own in which its name may stand today, each with the reason. It can only shrink. */
export type Exceptions = Readonly<Record<string, string>>;

const words = 'a word that the reader sees';
const team = 'a column or a kind of address of people lists, where Slack ids name people';

/** Gmail and Slack outside `utils/sites/VENDOR` and their entrypoints. */
export const siteExceptions: Exceptions = {
  'utils/sites/list.ts': 'the list of sites',
  'utils/sites/readers.ts': 'the list of readers',
  'utils/sites/shared-link.ts': 'the list of how links are given to others',
  'utils/sites/thread-address.ts': 'the list of how ids become addresses',
  'utils/sites/thread-channel.ts': 'the list of how people of a thread are written to',
  'utils/sites/vocabularies.ts': 'the list of what reports tell',
  'utils/sites/markup.ts': 'the list of what sites write in their own way',
  'utils/sites/body-reader.ts': 'the names of two scripts that read mails for every site of mail',
  'utils/sites/outlook/facts.ts': 'the same two scripts',
  'utils/sites/own-words/client-markup.ts': 'mail clients, in whichever page their mails are shown',
  'utils/sites/own-words/header-words.ts': 'mail clients, in whichever page their mails are shown',
  'utils/sites/own-words/forward-subject.ts': 'mail clients, in whichever page their mails are shown',
  'utils/domain/thread/capture.ts': 'where an id is written once',
  'utils/domain/thread/not-read.ts': 'words that earlier versions kept',
  'utils/domain/people/hint.ts': team,
  'utils/domain/people/person.ts': team,
  'utils/domain/decision/': 'names on screen, and that a chat’s thread has no subject',
  'utils/decisions/': 'sentences of failures, and the channel of a chat’s thread',
  'utils/handbook/people-words.ts': team,
  'utils/connections/slack/': 'the account that people come from',
  'utils/connections/list.ts': 'the list of accounts',
  'utils/roster/': team,
  'utils/destinations/roster/': team,
  'utils/store/find-people.ts': team,
  'utils/store/accounts.ts': 'the settings of accounts that people come from',
  'utils/words/': words,
  'components/options/': `${words}, or ${team}`,
  'components/privacy/': words,
  'components/welcome/': words,
};

/** Notion and Google outside `utils/connections/VENDOR` and `utils/destinations/VENDOR`. */
export const accountExceptions: Exceptions = {
  'utils/sites/gmail/': 'Google as the maker of Gmail',
  'entrypoints/gmail.content/': 'the address of Gmail',
  'utils/sites/read/quiet-address.ts': 'the addresses of Google Groups, which are mailing lists',
  'utils/sites/read/tick.ts': 'boxes to tick as people paste them from editors',
  'utils/connections/http.ts': 'what the port says of the requests of both',
  'utils/connections/list.ts': 'the list of accounts',
  'utils/connections/sessions.ts': 'the list of how sessions are renewed',
  'utils/connections/vendor.ts': 'an example in a comment',
  'utils/destinations/team-log.ts': 'the list of what the team’s log is read from',
  'utils/destinations/team-rows.ts': 'the list of what the team’s log is read from',
  'utils/destinations/types.ts': 'the list of types by destination',
  'utils/destinations/list.ts': 'the list of destinations',
  'utils/destinations/readers.ts': 'the list of readers',
  'utils/destinations/read-link.ts': 'the list of what reads notes',
  'utils/store/outbox-rows.ts': 'rows of earlier versions',
  'utils/domain/planner/invite-links.ts':
    'the forms of calendars, opened by a click without any account of ours',
  'utils/decisions/compare/compared.ts': words,
  'utils/managed/': 'the name of the setting for a client id',
  'utils/roster/': 'calendars and lists that people export from Google and Notion',
  'utils/team/change-sources.ts': 'the access that goes with the source that needed it',
  'utils/words/': words,
  'components/changed/': words,
  'components/options/': `${words}, and how each account is connected`,
  'components/outbox/': 'the places of both',
  'components/planner/slot-copies.tsx': words,
  'components/welcome/': words,
};
