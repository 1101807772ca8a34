import { destinationIds } from '@/utils/destinations/facts';
import { openStates } from '@/utils/outbox/item';
import { taskSystemIds } from '@/utils/tasks/facts';
import {
  amount,
  anyText,
  date,
  instant,
  type Look,
  listOf,
  maybe,
  oneOf,
  orNull,
  recordOf,
  told,
} from './look';

/** Its notes are looked at one by one when they are read: a damaged one costs no document. */
export const documentLink = recordOf({ id: anyText, href: anyText });

/** What all tables of the outbox hold. */
const sent = {
  id: anyText,
  key: anyText,
  order: amount,
  state: oneOf([...openStates, 'done', 'cancelled']),
  at: instant,
  lease: orNull(recordOf({ token: anyText, from: instant, until: instant })),
  tries: amount,
  retryAt: orNull(instant),
  failure: orNull(recordOf({ words: told, fix: orNull(anyText) })),
  titles: maybe(listOf(anyText)),
};

const item = {
  ...sent,
  kind: oneOf(['create', 'update']),
  told: maybe(told),
  doubt: orNull(recordOf({ since: instant, vendorSince: orNull(instant), looks: amount, needed: amount })),
  link: orNull(documentLink),
};
const user = recordOf({ id: anyText, name: anyText });
const check = {
  ...sent,
  of: oneOf(['create', 'update']),
  made: documentLink,
  others: listOf(anyText),
  places: listOf(anyText),
  left: orNull(anyText),
};

/** What a row of each table of the outbox must be. */
export const outboxLooks: Readonly<Record<string, Look>> = {
  outbox: recordOf({ ...item, destination: oneOf(destinationIds) }),
  duplicateChecks: recordOf({ ...check, destination: oneOf(destinationIds) }),
  tasks: recordOf({
    ...item,
    destination: oneOf(taskSystemIds),
    decision: anyText,
    what: anyText,
    due: orNull(date),
    assignee: orNull(user),
    owner: maybe(orNull(anyText)),
    unsure: maybe(
      recordOf({
        what: maybe(anyText),
        due: maybe(orNull(date)),
        who: maybe(recordOf({ owner: orNull(anyText), assignee: orNull(user) })),
      }),
    ),
    seen: maybe(
      recordOf({ at: instant, is: oneOf(['open', 'done', 'gone', 'there']), due: maybe(orNull(date)) }),
    ),
  }),
  taskChecks: recordOf({ ...check, destination: oneOf(taskSystemIds) }),
};
