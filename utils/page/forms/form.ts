import type { Badge, BadgeEvents } from '@/components/badge/badge';
import type { BadgeView } from '@/components/badge/views';
import type { Availability } from '@/utils/domain/time/availability';
import type { PersonView, WindowAnswer } from '@/utils/platform/messages';
import type { FormId, MessageInView } from '@/utils/sites/site';
import type { lineView } from '../line-view';
import type { PageReader } from '../page-reader';

/** The words of a badge. */
export type Words = Pick<BadgeView, 'state' | 'text' | 'tail' | 'label'>;

/** All that differs by the form of a badge, so that nothing else asks which one it is. */
export interface Form {
  /** Whether the message beside it is read in every pass, for its reply window; else when its card opens. */
  readonly readsMessage: boolean;
  /** Whether it is drawn smaller in a row that is low. */
  readonly canBeCompact: boolean;
  /** Whether only one of its group is in the Tab order, and the arrow keys go on from it; else each one is, or none. */
  readonly isOneStop: boolean;
  /** Whether the thread that it belongs to is open around it, so that its card can log it. */
  readonly isInThread: boolean;
  /** A badge that is not yet in the page; undefined while its code is loaded. */
  make(events: BadgeEvents, late: Late | undefined): Badge | undefined;
  /** What it says of a person; null where it says nothing, or nothing yet. `message`: null where none was read; `isAmong`: others are named beside. */
  view(
    person: PersonView,
    availability: Availability,
    reader: PageReader,
    message: MessageInView | null,
    late: Late | undefined,
    isAmong: boolean | undefined,
  ): Words | null;
}

/** The forms that a site's badges have. */
export type Forms<Id extends FormId = FormId> = Readonly<Record<Id, Form>>;

/** What forms use of the code that is loaded once a thread is open. */
export interface Late {
  /** What is expected of a person for a message; null where no reply is, and while the worker is asked. */
  expect(person: PersonView, message: MessageInView, reader: PageReader): ExpectedWindow | null;
  /** A quiet line says when sending could wait, so it has nothing to say before the windows are here. */
  readonly line: { readonly make: () => Badge; readonly view: typeof lineView };
}

/** A reply window and whether it is that of a message already sent. */
export interface ExpectedWindow {
  readonly window: WindowAnswer['window'];
  readonly isSent: boolean;
}
