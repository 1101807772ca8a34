// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { backup, type BackupWords } from './room-backup';
import { badge, type BadgeWords } from './room-badge';
import { capture, type CaptureWords } from './room-capture';
import { card, type CardWords } from './room-card';
import { changes, type ChangesWords } from './room-changes';
import { connections, type ConnectionsWords } from './room-connections';
import { display, type DisplayWords } from './room-display';
import { document, type DocumentWords } from './room-document';
import { draft, type DraftWords } from './room-draft';
import { failures, type FailuresWords } from './room-failures';
import { fields, type FieldsWords } from './room-fields';
import { labels, type LabelsWords } from './room-labels';
import { log, type LogWords } from './room-log';
import { norms, type NormsWords } from './room-norms';
import { normsForm, type NormsFormWords } from './room-norms-form';
import { notifications, type NotificationsWords } from './room-notifications';
import { options, type OptionsWords } from './room-options';
import { outbox, type OutboxWords } from './room-outbox';
import { people, type PeopleWords } from './room-people';
import { popup, type PopupWords } from './room-popup';
import { privacy, type PrivacyWords } from './room-privacy';
import { requests, type RequestsWords } from './room-requests';
import { roster, type RosterWords } from './room-roster';
import { sampleTeam, type SampleTeamWords } from './room-sample-team';
import { shortcut, type ShortcutWords } from './room-shortcut';
import { store, type StoreWords } from './room-store';
import { thread, type ThreadWords } from './room-thread';
import { time, type TimeWords } from './room-time';
import { transfer, type TransferWords } from './room-transfer';
import { ui, type UiWords } from './room-ui';
import { urgency, type UrgencyWords } from './room-urgency';
import { welcome, type WelcomeWords } from './room-welcome';
import { zones, type ZonesWords } from './room-zones';
import type { Pack } from '../message';

export type PagesWords = BackupWords & BadgeWords & CaptureWords & CardWords & ChangesWords & ConnectionsWords & DisplayWords & DocumentWords & DraftWords & FailuresWords & FieldsWords & LabelsWords & LogWords & NormsFormWords & NormsWords & NotificationsWords & OptionsWords & OutboxWords & PeopleWords & PopupWords & PrivacyWords & RequestsWords & RosterWords & SampleTeamWords & ShortcutWords & StoreWords & ThreadWords & TimeWords & TransferWords & UiWords & UrgencyWords & WelcomeWords & ZonesWords;

export const pagesEnglish: Pack = { ...backup, ...badge, ...capture, ...card, ...changes, ...connections, ...display, ...document, ...draft, ...failures, ...fields, ...labels, ...log, ...normsForm, ...norms, ...notifications, ...options, ...outbox, ...people, ...popup, ...privacy, ...requests, ...roster, ...sampleTeam, ...shortcut, ...store, ...thread, ...time, ...transfer, ...ui, ...urgency, ...welcome, ...zones };
