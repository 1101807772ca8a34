import type { ReactNode } from 'react';
import type { SectionProps } from '@/components/ui/use-told';
import type { Outcome } from '@/utils/connections/outcome';
import type { SourceKind } from '@/utils/roster/sources/list';
import type { StoredAccount } from '@/utils/store/accounts';
import type { RefreshRate } from '@/utils/store/layers/tables';
import type { Phrase, Told } from '@/utils/words/phrase';

/** A source as its form describes it: nothing of it is stored yet. */
export interface NewSource {
  readonly kind: SourceKind;
  readonly settings: unknown;
  /** What the list of sources calls it. */
  readonly name: string;
  /** The connection that comes with it; absent where it needs none, or one that is there. */
  readonly account?: StoredAccount;
  /** How often it is loaded from the start, where the form says so; else by hand. */
  readonly every?: RefreshRate;
  /** Whether it was made of the list itself: what the user wrote here and it says, too, is then its own to change. */
  readonly handsOver?: boolean;
}

/** What the form of each kind gets. */
export interface SourceFormProps extends SectionProps {
  /** What the form of an address begins with: one that a teammate sent. */
  readonly address?: string | undefined;
  /** The browser's answer for what is asked, where the click that opened the form asked for it: it is looked at at once. */
  readonly asked?: Promise<boolean> | undefined;
  /** What is wrong, from the form itself or from loading. */
  readonly problem: Told | undefined;
  readonly onProblem: (problem: Phrase) => void;
  /**
   * Shows what the source would bring. Call it in the click: a form asks the browser for the host before, and waits for
   * the answer in `describe`, which may ask the system, too.
   */
  readonly onPreview: (name: string, describe: () => Promise<Outcome<NewSource>>) => void;
  /** The last row of the form: its button of the type *submit*. */
  readonly foot: ReactNode;
  /** Leaves the form, from a step that has nothing to show yet. */
  readonly onCancel: () => void;
}
