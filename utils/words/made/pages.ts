// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { accounts, type AccountsWords } from './room-accounts.ts';
import { backup, type BackupWords } from './room-backup.ts';
import { badge, type BadgeWords } from './room-badge.ts';
import { capture, type CaptureWords } from './room-capture.ts';
import { card, type CardWords } from './room-card.ts';
import { changes, type ChangesWords } from './room-changes.ts';
import { connections, type ConnectionsWords } from './room-connections.ts';
import { display, type DisplayWords } from './room-display.ts';
import { document, type DocumentWords } from './room-document.ts';
import { draft, type DraftWords } from './room-draft.ts';
import { failures, type FailuresWords } from './room-failures.ts';
import { fields, type FieldsWords } from './room-fields.ts';
import { groups, type GroupsWords } from './room-groups.ts';
import { handbook, type HandbookWords } from './room-handbook.ts';
import { holidays, type HolidaysWords } from './room-holidays.ts';
import { labels, type LabelsWords } from './room-labels.ts';
import { log, type LogWords } from './room-log.ts';
import { managed, type ManagedWords } from './room-managed.ts';
import { norms, type NormsWords } from './room-norms.ts';
import { normsForm, type NormsFormWords } from './room-norms-form.ts';
import { notifications, type NotificationsWords } from './room-notifications.ts';
import { objection, type ObjectionWords } from './room-objection.ts';
import { options, type OptionsWords } from './room-options.ts';
import { outbox, type OutboxWords } from './room-outbox.ts';
import { people, type PeopleWords } from './room-people.ts';
import { popup, type PopupWords } from './room-popup.ts';
import { privacy, type PrivacyWords } from './room-privacy.ts';
import { requests, type RequestsWords } from './room-requests.ts';
import { roster, type RosterWords } from './room-roster.ts';
import { sampleTeam, type SampleTeamWords } from './room-sample-team.ts';
import { sheets, type SheetsWords } from './room-sheets.ts';
import { shortcut, type ShortcutWords } from './room-shortcut.ts';
import { sources, type SourcesWords } from './room-sources.ts';
import { store, type StoreWords } from './room-store.ts';
import { sync, type SyncWords } from './room-sync.ts';
import { thread, type ThreadWords } from './room-thread.ts';
import { time, type TimeWords } from './room-time.ts';
import { transfer, type TransferWords } from './room-transfer.ts';
import { ui, type UiWords } from './room-ui.ts';
import { urgency, type UrgencyWords } from './room-urgency.ts';
import { welcome, type WelcomeWords } from './room-welcome.ts';
import { zones, type ZonesWords } from './room-zones.ts';
import type { Pack } from '../message';

export type PagesWords = AccountsWords & BackupWords & BadgeWords & CaptureWords & CardWords & ChangesWords & ConnectionsWords & DisplayWords & DocumentWords & DraftWords & FailuresWords & FieldsWords & GroupsWords & HandbookWords & HolidaysWords & LabelsWords & LogWords & ManagedWords & NormsFormWords & NormsWords & NotificationsWords & ObjectionWords & OptionsWords & OutboxWords & PeopleWords & PopupWords & PrivacyWords & RequestsWords & RosterWords & SampleTeamWords & SheetsWords & ShortcutWords & SourcesWords & StoreWords & SyncWords & ThreadWords & TimeWords & TransferWords & UiWords & UrgencyWords & WelcomeWords & ZonesWords;

export const pagesEnglish: Pack = { ...accounts, ...backup, ...badge, ...capture, ...card, ...changes, ...connections, ...display, ...document, ...draft, ...failures, ...fields, ...groups, ...handbook, ...holidays, ...labels, ...log, ...managed, ...normsForm, ...norms, ...notifications, ...objection, ...options, ...outbox, ...people, ...popup, ...privacy, ...requests, ...roster, ...sampleTeam, ...sheets, ...shortcut, ...sources, ...store, ...sync, ...thread, ...time, ...transfer, ...ui, ...urgency, ...welcome, ...zones };
