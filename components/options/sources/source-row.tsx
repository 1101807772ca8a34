import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { type MenuAction, MoreMenu } from '@/components/ui/more-menu';
import { useReader } from '@/components/ui/reader';
import type { SectionProps } from '@/components/ui/use-told';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { peopleVendorOf } from '@/utils/connections/list';
import { requestPermissions } from '@/utils/platform/permissions';
import { googleSheetSettings } from '@/utils/roster/sources/google/settings';
import { calendarKind } from '@/utils/roster/sources/google-calendar/kind';
import { isNormsPage } from '@/utils/roster/sources/norms-pages';
import { isOfGoogle } from '@/utils/roster/time-off-of-google';
import type { StoredPerson } from '@/utils/store/database';
import { changeSource } from '@/utils/store/layers/sources';
import { type RefreshRate, refreshRates, type StoredSource } from '@/utils/store/layers/tables';
import { moveWithNorms } from '@/utils/team/change-sources';
import { accountOf, hostsOf } from '@/utils/team/load-source';
import { loadPorts } from '@/utils/team/ports';
import { refreshSource } from '@/utils/team/refresh-source';
import { inARow } from '@/utils/words/in-a-row';
import { phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { ProblemTable } from '../transfer/problem-table';
import { FailureLine } from './failure-line';
import { allowCalendar, requestCalendar } from './google/allow-calendar';
import { requestSheets } from './google/ask-google';
import { CalendarSwitch } from './google/calendar-switch';
import { NormsTab } from './google/norms-tab';
import { NotionProperties } from './notion/notion-properties';
import { removeWithHosts } from './remove-with-hosts';
import { NewToken } from './token/new-token';
import { tokenVendors } from './token/token-vendors';

export interface SourceRowProps extends SectionProps {
  readonly source: StoredSource;
  readonly people: readonly StoredPerson[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether administrators name it: then it stays. */
  readonly isGiven: boolean;
}

const rateNames = {
  off: 'sources.every-off',
  hourly: 'sources.every-hourly',
  daily: 'sources.every-daily',
} as const satisfies Record<RefreshRate, string>;

/** One source: what it is, how it is, and what can be done with it. */
export function SourceRow({ source, people, isFirst, isLast, isGiven, tell }: SourceRowProps) {
  const { say } = useWords();
  const reader = useReader();
  const cancel = useRef<AbortController>(null);
  const [read, setRead] = useState<number | null>(null);
  const [isMapping, setIsMapping] = useState(false);
  /** The browser's answer for Google, while the tab of norms is chosen. */
  const [asksTabs, setAsksTabs] = useState<Promise<boolean> | null>(null);
  const isBusy = read !== null;
  const [isRenewing, setIsRenewing] = useState(false);
  const vendor = peopleVendorOf(accountOf(source) ?? '');
  const signIn = vendor === null ? null : (tokenVendors[vendor].signIn?.() ?? null);
  const renew = say(signIn === null ? 'sources.new-token' : 'connections.sign-in-again');
  const { id, kind, name, every, loadedAt, failure, problems, remarks = [] } = source;
  const isCalendar = kind === calendarKind;
  const isNorms = isNormsPage(kind);
  const sheet = kind === 'google-sheet' ? googleSheetSettings.safeParse(source.settings) : null;
  const count = people.filter(({ origin, timeOff }) =>
    isCalendar ? timeOff?.some(isOfGoogle) : origin?.rows.some((row) => row.source === id),
  ).length;

  const refresh = async (isAllowed: boolean) => {
    if (!isAllowed) return tell({ text: phrase('sources.refused') });
    const allowed = isCalendar ? await allowCalendar() : null;
    if (allowed?.ok === false) return tell({ text: allowed.words });
    cancel.current = new AbortController();
    setRead(0);
    const { signal } = cancel.current;
    const outcome = await refreshSource(id, { signal, progress: setRead }, loadPorts);
    setRead(null);
    // Why it failed is shown in the row, where it stays.
    if (!outcome.ok) return;
    const { changed, gone, hasGroups, hasNorms } = outcome.value;
    const norms = hasNorms ? [phrase('norms-form.changed-now')] : [];
    const groups = hasGroups ? [phrase('groups.source-changed')] : [];
    const [newNorms] = norms;
    // Of a page of norms nothing but them can be new.
    if (isNorms) return tell({ text: newNorms ?? phrase('norms-page.refreshed', { name }) });
    const came = isCalendar
      ? phrase('calendar.refreshed', { changed: changed + gone })
      : phrase('sources.refreshed', { name, changed, gone });
    tell({ text: inARow(came, ...groups, ...norms) });
  };
  // First of all: the browser asks only for the click itself.
  const ask = () =>
    void (isCalendar ? requestCalendar() : requestPermissions({ origins: hostsOf(source) })).then(refresh);
  const move = async (by: -1 | 1) =>
    tell({ text: phrase('sources.moved', { name }), undo: await moveWithNorms(id, by) });
  const remove = async (keep: boolean) =>
    tell(await removeWithHosts(source, keep, phrase('sources.removed', { name })));
  const moves = [
    ...(isFirst ? [] : [{ text: say('sources.up'), onChoose: () => void move(-1) }]),
    ...(isLast ? [] : [{ text: say('sources.down'), onChoose: () => void move(1) }]),
  ];
  const removals: MenuAction[] = isNorms
    ? [{ text: say('norms-page.remove'), look: 'danger', onChoose: () => void remove(false) }]
    : [
        { text: say('sources.remove-keep'), onChoose: () => void remove(true) },
        { text: say('sources.remove-all'), look: 'danger', onChoose: () => void remove(false) },
      ];
  const actions: MenuAction[] = [
    // It lies on top of all others, wherever it is in their order.
    ...(isCalendar ? [] : moves),
    ...(kind === 'notion'
      ? [{ text: say('sources.notion-properties'), onChoose: () => setIsMapping(true) }]
      : []),
    ...(sheet?.success
      ? [{ text: say('sheets.norms-tab'), onChoose: () => setAsksTabs(requestSheets()) }]
      : []),
    ...(vendor !== null ? [{ text: renew, onChoose: () => setIsRenewing(true) }] : []),
    // Time off is switched off where it is switched on.
    ...(isGiven || isCalendar ? [] : removals),
  ];
  return (
    <li className="source">
      <div className="source-head">
        <span className="source-name">
          {isCalendar ? <CalendarSwitch isExplained={false} tell={tell} /> : <bdi>{name}</bdi>}
          <small>
            {isNorms
              ? say('norms-page.facts', { when: whenText(loadedAt, reader) })
              : say(isCalendar ? 'calendar.facts' : 'sources.facts', {
                  people: count,
                  when: whenText(loadedAt, reader),
                })}
          </small>
        </span>
        <select
          className="input source-every"
          aria-label={say('sources.every', { name })}
          value={every}
          onChange={(event) => void changeSource(id, { every: event.target.value as RefreshRate })}
        >
          {refreshRates.map((rate) => (
            <option key={rate} value={rate}>
              {say(rateNames[rate])}
            </option>
          ))}
        </select>
        {isBusy ? (
          <Button onClick={() => cancel.current?.abort()}>{say('labels.cancel')}</Button>
        ) : (
          <Button aria-label={say('sources.refresh-name', { name })} onClick={ask}>
            {say('sources.refresh-now')}
          </Button>
        )}
        {actions.length > 0 && <MoreMenu label={say('sources.more', { name })} actions={actions} />}
      </div>
      {isRenewing && vendor !== null && (
        <NewToken
          source={source}
          vendor={vendor}
          onDone={() => {
            setIsRenewing(false);
            tell({ text: phrase('sources.token-kept', { name }) });
            ask();
          }}
          onCancel={() => setIsRenewing(false)}
        />
      )}
      {isBusy && (
        <p role="status">
          {isNorms
            ? say('norms-page.loading', { name })
            : say('sources.loading-people', { name, people: read })}
        </p>
      )}
      {asksTabs !== null && sheet?.success && (
        <NormsTab
          source={source}
          settings={sheet.data}
          asked={asksTabs}
          tell={tell}
          onDone={() => setAsksTabs(null)}
        />
      )}
      {isMapping && <NotionProperties source={source} tell={tell} onDone={() => setIsMapping(false)} />}
      {failure !== null && (
        <FailureLine
          failure={failure}
          keeps={isNorms ? 'norms' : 'list'}
          signIn={signIn}
          onSignIn={isRenewing ? undefined : () => setIsRenewing(true)}
        />
      )}
      {(isMapping ? [] : remarks).map((remark) => (
        <p key={JSON.stringify(remark)} className="source-note">
          {sayTold(say, remark)}
        </p>
      ))}
      {problems.length > 0 && (
        <details>
          <summary>
            {say('sources.unread', { count: new Set(problems.map(({ line }) => line)).size })}
          </summary>
          <ProblemTable problems={problems} />
        </details>
      )}
    </li>
  );
}
