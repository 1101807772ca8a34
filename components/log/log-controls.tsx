import type { KeyboardEvent, Ref } from 'react';
import { useWords } from '@/components/ui/words';
import type { Status } from '@/utils/domain/decision/decision';
import { statuses } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import type { StatusFilter } from '@/utils/store/decision-lines';

export interface LogControlsProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Somebody is about to type. */
  readonly onNear: () => void;
  readonly status: StatusFilter;
  readonly onStatus: (status: StatusFilter) => void;
  readonly counts: Readonly<Record<Status, number>>;
  /** Of every status and of none. */
  readonly total: number;
  readonly field: Ref<HTMLInputElement>;
  /** Arrow down and Enter lead from the search to what it found. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Search and filter. A status that nothing has is not offered. */
export function LogControls(props: LogControlsProps) {
  const { search, onSearch, onNear, status, onStatus, counts, total, field, onKeyDown } = props;
  const { say } = useWords();
  const offered = statuses.filter((each) => counts[each] > 0 || each === status);
  return (
    <div className="log-controls">
      <input
        ref={field}
        className="input"
        type="search"
        dir="auto"
        aria-label={say('log.search')}
        aria-keyshortcuts="/"
        placeholder={say('log.search-hint')}
        value={search}
        onFocus={onNear}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <fieldset className="log-filter">
        <legend className="visually-hidden">{say('fields.status')}</legend>
        <Choice isOn={status === null} label={say('log.all')} count={total} onChoose={() => onStatus(null)} />
        {offered.map((each) => (
          <Choice
            key={each}
            isOn={status === each}
            label={say(statusCodes[each])}
            count={counts[each]}
            onChoose={() => onStatus(each)}
          />
        ))}
      </fieldset>
    </div>
  );
}

interface ChoiceProps {
  readonly isOn: boolean;
  readonly label: string;
  readonly count: number;
  readonly onChoose: () => void;
}

function Choice({ isOn, label, count, onChoose }: ChoiceProps) {
  return (
    <button type="button" className="log-choice" aria-pressed={isOn} onClick={onChoose}>
      {label} <span className="log-count">{count}</span>
    </button>
  );
}
