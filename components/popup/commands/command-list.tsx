import './commands.css';
import { type KeyboardEvent, Suspense, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { AwayOnDemand } from '@/components/away/away-on-demand';
import { useRows } from '@/components/ui/live-rows';
import { openInTab } from '@/components/ui/open-in-tab';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { channelHere } from '../channel-here';
import type { ChosenGroup } from '../chosen-group';
import { focusSearch } from '../focus-search';
import { canLogAt, logHere } from '../log-tab';
import { popupAsks } from '../popup-asks';
import { popupRows } from '../popup-rows';
import { commandsFor, type PopupCommand } from './commands';
import { focusOnceThere } from './focus-once-there';
import { allGroups, groupsHere } from './groups-here';
import { moveAmong } from './move-among';

export interface CommandListProps {
  readonly search: string;
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
  readonly onSearch: (search: string) => void;
  readonly onGroup: (group: ChosenGroup) => void;
}

/** What the typed words tell the popup to do; nothing where they tell nothing. */
export function CommandList({ search, people, norms, onSearch, onGroup }: CommandListProps) {
  const { say, language } = useWords();
  const reader = useReader();
  const tab = useRows(popupAsks.tab) ?? null;
  const canLog = canLogAt(tab?.url);
  const hasWaits = useRows(popupRows.hasWaits) === true;
  const me = people.find(({ isMe }) => isMe);
  const hasMe = me !== undefined;
  const [isAway, setAway] = useState(false);
  const stored = useRows(allGroups);
  const groups = useMemo(() => groupsHere(stored ?? [], people), [stored, people]);
  const commands = useMemo(
    () => commandsFor(search, { people, groups }, { canLog, hasWaits, hasMe }, say),
    [search, people, groups, canLog, hasWaits, hasMe, say],
  );
  if (commands.length === 0) return null;
  const act = async (command: PopupCommand, anchor: HTMLElement) => {
    if (command.does === 'log') logHere(tab);
    if (command.does === 'options') await browser.runtime.openOptionsPage();
    if (command.does === 'away') setAway(true);
    if (command.does === 'waits') {
      onSearch('');
      focusOnceThere(command.label);
    }
    if (command.does === 'group') {
      onGroup(command.group);
      onSearch('');
      focusSearch();
    }
    if (command.does === 'person') {
      const { openPersonCard } = await import('../person-card');
      const { person } = command;
      openPersonCard(anchor, { person, norms, channel: channelHere(tab?.url), reader, language });
    }
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => moveAmong(event, () => onSearch(''));
  return (
    <section className="popup-commands" aria-label={say('popup.commands')}>
      <ul onKeyDown={onKey}>
        {commands.map((command) => (
          <li key={command.id}>
            {command.does === 'page' ? (
              <a href={command.href} onClick={openInTab}>
                {command.label}
              </a>
            ) : (
              <button type="button" onClick={({ currentTarget }) => void act(command, currentTarget)}>
                {command.label}
              </button>
            )}
          </li>
        ))}
      </ul>
      {isAway && me !== undefined && (
        <Suspense>
          <AwayOnDemand {...{ me, norms }} channel={channelHere(tab?.url)} onClose={() => setAway(false)} />
        </Suspense>
      )}
    </section>
  );
}
