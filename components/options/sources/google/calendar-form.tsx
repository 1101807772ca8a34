import '../../connections/connections.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { buildClientId } from '@/utils/connections/google/connect';
import { calendarScope } from '@/utils/connections/google/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { calendarKind } from '@/utils/roster/sources/google-calendar/kind';
import { connectionOf } from '@/utils/store/connections';
import { storedSources } from '@/utils/store/layers/sources';
import { phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { CopyField } from '../../connections/copy-field';
import { hasOwnClient } from '../../connections/google-client';
import { GoogleConnect } from '../../connections/google-connect';
import type { NewSource, SourceFormProps } from '../source-form';
import { allowCalendar, requestCalendar } from './allow-calendar';

/** Time off from the connected account's calendars: what is read, and Google's leave for it in the click. */
export function CalendarForm(props: SourceFormProps) {
  const { problem, onPreview, foot, onCancel, tell, asked } = props;
  const { say } = useWords();
  const state = useLiveQuery(async () => ({
    isConnected: (await connectionOf('google-docs')) !== undefined,
    isOn: (await storedSources()).some(({ kind }) => kind === calendarKind),
  }));
  const isReady = state?.isConnected === true && !state.isOn;
  const preview = (asking: Promise<boolean>) => {
    const name = say('calendar.kind');
    onPreview(name, async (): Promise<Outcome<NewSource>> => {
      if (!(await asking)) return { ok: false, kind: 'no', words: phrase('sources.refused') };
      const allowed = await allowCalendar();
      if (!allowed.ok) return allowed;
      const settings = { of: 'out-of-office' } as const;
      // The form says that it is read once a day.
      return { ok: true, value: { kind: calendarKind, settings, name, every: 'daily' } };
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the click that opened the form
  useEffect(() => {
    if (isReady && asked !== undefined) preview(asked);
  }, [isReady]);
  if (state === undefined) return null;
  const cancel = (
    <div className="row">
      <Button look="quiet" onClick={onCancel}>
        {say('labels.cancel')}
      </Button>
    </div>
  );
  if (state.isOn)
    return (
      <>
        <p className="options-lead">{say('calendar.is-on')}</p>
        {cancel}
      </>
    );
  if (!state.isConnected)
    return (
      <>
        <GoogleConnect before={undefined} onDone={() => {}} onLeave={undefined} tell={tell} />
        {cancel}
      </>
    );
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // First of all: the browser asks only for the click itself.
        preview(requestCalendar());
      }}
    >
      <p className="options-lead">
        {say('calendar.lead')} {say('calendar.consent')}
      </p>
      <p className="options-lead">{say('calendar.working-hours')}</p>
      {!hasOwnClient() && buildClientId() === null && (
        <div className="options-lead">
          {say('calendar.client-step')}
          <CopyField label={say('connections.scope')} value={calendarScope} />
        </div>
      )}
      {problem !== undefined && (
        <p className="connection-problem" role="alert">
          {sayTold(say, problem)}
        </p>
      )}
      {foot}
    </form>
  );
}
