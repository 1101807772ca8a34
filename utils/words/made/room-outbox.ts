// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface OutboxWords {
  readonly 'outbox.line': { readonly place: string; readonly state: string };
  readonly 'outbox.line-of': { readonly decision: string; readonly place: string; readonly state: string };
  readonly 'outbox.place': { readonly name: string; readonly system: string };
  readonly 'outbox.sending': { readonly when: string };
  readonly 'outbox.checking': { readonly when: string };
  readonly 'outbox.queued': { readonly when: string };
  readonly 'outbox.queued-check': { readonly when: string };
  readonly 'outbox.sent': { readonly when: string };
  readonly 'outbox.updated': { readonly when: string };
  readonly 'outbox.cancelled': { readonly when: string };
  readonly 'outbox.cannot': { readonly when: string };
  readonly 'outbox.needs-you': { readonly when: string };
  readonly 'outbox.retries': { readonly when: string };
  readonly 'outbox.retries-online': { readonly when: string };
  readonly 'outbox.rechecks': { readonly when: string };
  readonly 'outbox.in-doubt': NoValues;
  readonly 'outbox.documents': NoValues;
  readonly 'outbox.open-in': { readonly system: string };
  readonly 'outbox.other-copy': NoValues;
  readonly 'outbox.other-copy-of': { readonly at: number; readonly count: number };
  readonly 'outbox.repeated-section': NoValues;
  readonly 'outbox.repeated-section-of': { readonly at: number; readonly count: number };
  readonly 'outbox.check-again': NoValues;
  readonly 'outbox.ignore': NoValues;
  readonly 'outbox.reconnect': { readonly system: string };
  readonly 'outbox.choose-place': NoValues;
  readonly 'outbox.map-fields': NoValues;
  readonly 'outbox.allow': NoValues;
  readonly 'outbox.change-decision': NoValues;
  readonly 'outbox.was-created': NoValues;
  readonly 'outbox.create-again': NoValues;
  readonly 'outbox.check-in': { readonly system: string };
  readonly 'outbox.try-now': NoValues;
  readonly 'outbox.edit': NoValues;
  readonly 'outbox.send-elsewhere': NoValues;
  readonly 'outbox.cancel-sending': NoValues;
  readonly 'outbox.send-to': { readonly place: string };
  readonly 'outbox.save-file': NoValues;
  readonly 'outbox.connect-another': NoValues;
  readonly 'outbox.another-place': NoValues;
  readonly 'outbox.linked-decisions': NoValues;
  readonly 'outbox.link-missing': { readonly decision: string; readonly other: string; readonly place: string };
  readonly 'outbox.add-link': NoValues;
  readonly 'outbox.not-created': { readonly system: string; readonly title: string; readonly why: string };
  readonly 'outbox.not-updated': { readonly system: string; readonly title: string; readonly why: string };
  readonly 'outbox.check-needs-you': { readonly system: string; readonly title: string; readonly why: string };
  readonly 'outbox.open': NoValues;
}

export const outbox: Pack = {
  'outbox.line': [["place"]," ",["state"]],
  'outbox.line-of': [["place"]," ",["state"],": ",["decision"]],
  'outbox.place': [["system"],": ",["name"]],
  'outbox.sending': ["sending, since ",["when"]," your time"],
  'outbox.checking': ["checking whether it arrived, since ",["when"]," your time"],
  'outbox.queued': ["waiting to be sent, since ",["when"]," your time"],
  'outbox.queued-check': ["waiting to check whether it arrived, since ",["when"]," your time"],
  'outbox.sent': ["sent, ",["when"]," your time"],
  'outbox.updated': ["updated, ",["when"]," your time"],
  'outbox.cancelled': ["cancelled, ",["when"]," your time"],
  'outbox.cannot': ["can’t be sent, since ",["when"]," your time"],
  'outbox.needs-you': ["needs your attention, since ",["when"]," your time"],
  'outbox.retries': ["waiting, tries again ",["when"]," your time"],
  'outbox.retries-online': ["waiting for the network, tries again ",["when"]," your time"],
  'outbox.rechecks': ["not confirmed, checks again ",["when"]," your time"],
  'outbox.in-doubt': "It may have arrived already, so Meantime checks before sending it again.",
  'outbox.documents': "Documents",
  'outbox.open-in': ["Open in ",["system"]],
  'outbox.other-copy': "Open the other copy",
  'outbox.other-copy-of': ["Open the other copy, ",["at","n"]," of ",["count","n"]],
  'outbox.repeated-section': "Open the repeated section",
  'outbox.repeated-section-of': ["Open the repeated section, ",["at","n"]," of ",["count","n"]],
  'outbox.check-again': "Check again",
  'outbox.ignore': "Ignore this",
  'outbox.reconnect': ["Reconnect ",["system"]],
  'outbox.choose-place': "Choose a place",
  'outbox.map-fields': "Map fields",
  'outbox.allow': "Allow access",
  'outbox.change-decision': "Change the decision",
  'outbox.was-created': "Yes, it was created",
  'outbox.create-again': "No, create it again",
  'outbox.check-in': ["Check in ",["system"]],
  'outbox.try-now': "Try now",
  'outbox.edit': "Edit",
  'outbox.send-elsewhere': "Send elsewhere",
  'outbox.cancel-sending': "Cancel sending",
  'outbox.send-to': ["Send to ",["place"]],
  'outbox.save-file': "Save as a Markdown file instead",
  'outbox.connect-another': "Connect another place",
  'outbox.another-place': "Another place",
  'outbox.linked-decisions': "Linked decisions",
  'outbox.link-missing': [["place"]," The document of “",["decision"],"” doesn’t link to “",["other"],"” yet."],
  'outbox.add-link': "Add the link",
  'outbox.not-created': ["“",["title"],"” isn’t in ",["system"]," yet: ",["why"]],
  'outbox.not-updated': ["“",["title"],"” isn’t updated in ",["system"]," yet: ",["why"]],
  'outbox.check-needs-you': ["“",["title"],"” needs your attention in ",["system"],": ",["why"]],
  'outbox.open': "Open",
};
