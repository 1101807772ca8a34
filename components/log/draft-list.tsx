import { type RefObject, useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { storedRows } from '@/components/ui/stored-rows';
import type { UndoNotice } from '@/components/ui/undo-toast';
import {
  type DrawnRow,
  type DrawnRows,
  type RowProps,
  useBoxRows,
  usePageRows,
} from '@/components/ui/virtual-rows';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { draftPath } from '@/utils/platform/log-decision';
import { database } from '@/utils/store/database';
import { type DraftLine, draftLines } from '@/utils/store/draft-lines';
import { discardDraft, putDraft } from '@/utils/store/drafts';
import { phrase } from '@/utils/words/phrase';

/** An element, so that what cannot be written is caught beside its draft alone. */
const When = ({ at }: { readonly at: number }) => whenText(at, useReader());

export interface DraftListProps {
  /** Keys of drafts that are shown elsewhere, with what is wrong with them. */
  readonly broken: ReadonlySet<string>;
  /** What scrolls the list; null: the page does. */
  readonly box: RefObject<HTMLElement | null> | null;
  readonly tell: (told: UndoNotice) => void;
}

/** So few are drawn as they are. */
const few = 30;
/** About a title and when it was kept, px. */
const height = 60;
const storedDrafts = storedRows(draftLines);
const keyOf = ({ key }: DraftLine) => key;

/** What is being written and does not stand in the log yet; of many drafts those in sight are drawn. */
export function DraftList({ broken, box, tell }: DraftListProps) {
  const stored = useRows(storedDrafts);
  const drafts = useMemo(() => (stored ?? []).filter(({ key }) => !broken.has(key)), [stored, broken]);
  if (drafts.length === 0) return null;
  if (drafts.length <= few) return <Drafts drawn={allOf(drafts)} tell={tell} />;
  return box === null ? <DraftsOfPage {...{ drafts, tell }} /> : <DraftsOfBox {...{ drafts, box, tell }} />;
}

interface Drawn {
  readonly props?: DrawnRows<DraftLine>['props'];
  readonly rows: readonly (Omit<DrawnRow<DraftLine>, 'props'> & { readonly props?: RowProps })[];
}

const allOf = (drafts: readonly DraftLine[]) => ({
  rows: drafts.map((item, index) => ({ item, key: item.key, index })),
});

interface DraftsProps {
  readonly drafts: readonly DraftLine[];
  readonly tell: (told: UndoNotice) => void;
}

function DraftsOfPage(props: DraftsProps) {
  return <Drafts tell={props.tell} drawn={usePageRows({ items: props.drafts, keyOf, height })} />;
}

function DraftsOfBox({ box, ...props }: DraftsProps & { readonly box: RefObject<HTMLElement | null> }) {
  return <Drafts tell={props.tell} drawn={useBoxRows({ items: props.drafts, keyOf, height }, box)} />;
}

function Drafts({ drawn, tell }: { readonly drawn: Drawn; readonly tell: DraftsProps['tell'] }) {
  const { say } = useWords();
  const discard = async ({ key, title, isNew }: DraftLine) => {
    const draft = await database.drafts.get(key);
    // Without it nothing could be taken back.
    if (draft === undefined) return;
    await discardDraft(key);
    const name = title || say('fields.decision');
    tell({
      text: phrase(isNew ? 'log.draft-discarded' : 'log.changes-discarded', { title: name }),
      undo: () => void putDraft(draft),
    });
  };
  return (
    <section className="log-drafts" aria-label={say('ui.drafts')}>
      <h2>{say('ui.drafts')}</h2>
      <ul {...drawn.props}>
        {drawn.rows.map(({ item, key, props }) => (
          <ItemBoundary key={key}>
            <DraftRow draft={item} row={props} onDiscard={() => void discard(item)} />
          </ItemBoundary>
        ))}
      </ul>
    </section>
  );
}

interface DraftRowProps {
  readonly draft: DraftLine;
  readonly row: RowProps | undefined;
  readonly onDiscard: () => void;
}

function DraftRow({ draft: { key, at, title, isNew }, row, onDiscard }: DraftRowProps) {
  const { say, show } = useWords();
  return (
    <li className="log-draft" {...row}>
      <span className="log-line-title" dir="auto">
        {title || say('fields.decision')}
      </span>
      <span className="log-line-meta">
        {show(isNew ? 'log.new-draft' : 'log.changed-draft', { when: <When at={at} /> })}
      </span>
      <span className="row">
        <a className="button" href={draftPath(key)}>
          {say('ui.continue')}
        </a>
        <Button look="quiet" onClick={onDiscard}>
          {say('ui.discard')}
        </Button>
      </span>
    </li>
  );
}
