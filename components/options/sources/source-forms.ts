import type { ComponentType } from 'react';
import type { SourceKind } from '@/utils/roster/sources/list';
import { AddressForm } from './address-form';
import { CalendarForm } from './google/calendar-form';
import { SheetForm } from './google/sheet-form';
import { GoogleDocForm } from './norms-page/google-doc-form';
import { NotionPageForm } from './norms-page/notion-page-form';
import { NotionForm } from './notion/notion-form';
import type { SourceFormProps } from './source-form';
import { MondayForm, SlackForm, TwistForm } from './token/token-forms';

/** How each kind of source is called, and how one is added: one line each, in the order in which they are offered. */
export const sourceForms = {
  slack: {
    title: 'sources.kind-slack',
    what: 'sources.kind-slack-what',
    Form: SlackForm,
  },
  notion: {
    title: 'sources.kind-notion',
    what: 'sources.kind-notion-what',
    Form: NotionForm,
  },
  'google-sheet': {
    title: 'sources.kind-sheet',
    what: 'sources.kind-sheet-what',
    Form: SheetForm,
  },
  'google-calendar': {
    title: 'calendar.kind',
    what: 'calendar.kind-what',
    Form: CalendarForm,
  },
  address: {
    title: 'sources.kind-address',
    what: 'sources.kind-address-what',
    Form: AddressForm,
  },
  'notion-page': {
    title: 'norms-page.kind-notion',
    what: 'norms-page.kind-notion-what',
    Form: NotionPageForm,
  },
  'google-doc': {
    title: 'norms-page.kind-google',
    what: 'norms-page.kind-google-what',
    Form: GoogleDocForm,
  },
  monday: {
    title: 'accounts.kind-monday',
    what: 'accounts.kind-monday-what',
    Form: MondayForm,
  },
  twist: {
    title: 'accounts.kind-twist',
    what: 'accounts.kind-twist-what',
    Form: TwistForm,
  },
} as const satisfies {
  readonly [Kind in SourceKind]: {
    readonly title: `${'sources' | 'accounts' | 'calendar' | 'norms-page'}.${string}`;
    /** One sentence: what it brings, and what it takes. */
    readonly what: `${'sources' | 'accounts' | 'calendar' | 'norms-page'}.${string}`;
    readonly Form: ComponentType<SourceFormProps>;
  };
};

export const offeredKinds = Object.keys(sourceForms) as readonly SourceKind[];
