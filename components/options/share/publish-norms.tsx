import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { DecisionItems } from '@/components/outbox/decision-items';
import { type ConnectedPlace, usePlaces } from '@/components/outbox/use-places';
import { Button } from '@/components/ui/button';
import { useSignals } from '@/components/ui/use-signals';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { publishNorms } from '@/utils/decisions/publish-norms';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import { speakerOf } from '@/utils/handbook/handbook-speaker';
import type { SayPages } from '@/utils/handbook/handbook-words';
import { normsText } from '@/utils/handbook/norms-text';
import { isOpen } from '@/utils/outbox/item';
import { database } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';
import { type Language, languageOf } from '@/utils/words/languages';
import { phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';

interface PublishNormsProps extends SectionProps {
  readonly team: NormMatrix;
}

/** The norms as a document: where it is and how it stands, and the click that creates or updates it. */
export function PublishNorms({ team, tell }: PublishNormsProps) {
  const { say, show } = useWords();
  const places = usePlaces();
  const signals = useSignals();
  const [isBusy, setIsBusy] = useState(false);
  const language = languageOf(signals?.documentLanguage, 'en');
  const speaker = useSpeaker(language);
  const key = typeof signals?.normsPage === 'string' ? signals.normsPage : '';
  // Nothing but the database is waited for in it: what comes after something else is not followed.
  const logged = useLiveQuery(
    async () => ({
      stored: await database.decisions.get(key),
      open: (await itemsOfDecision(key)).filter(isOpen),
    }),
    [key],
  );
  if (places === undefined || signals === null || logged === undefined || speaker === null) return null;
  const { stored, open } = logged;
  const known = new Set<string>(
    stored === undefined
      ? []
      : [...Object.keys(stored.links ?? {}), ...open.map(({ destination }) => destination)],
  );
  const isSame = stored?.decision.decision === normsText(team, speaker);
  const free = places.filter(({ target }) => !known.has(target.destination));

  const publish = async (place: ConnectedPlace | null) => {
    setIsBusy(true);
    const when = { now: Date.now(), zone: Temporal.Now.timeZoneId() };
    try {
      await publishNorms(team, place?.target ?? null, speaker, when);
    } finally {
      setIsBusy(false);
    }
    tell({
      text:
        place === null
          ? phrase('handbook.publish-updating')
          : phrase('handbook.published', { place: place.words }),
    });
  };
  return (
    <div className="card stack">
      <h3>{say('handbook.publish')}</h3>
      <p className="options-lead">{say('handbook.publish-text')}</p>
      {places.length === 0 && (
        <p className="options-lead">
          {show('handbook.publish-connect', {
            connections: <a href="#connections">{say('options.connections')}</a>,
          })}
        </p>
      )}
      {stored !== undefined && known.size > 0 && (
        <>
          <DecisionItems decisionKey={stored.key} />
          <p className="options-lead">{say(isSame ? 'handbook.publish-same' : 'handbook.publish-differs')}</p>
          <p className="options-lead">
            {show('norms-page.follow', { people: <a href="#people">{say('options.people')}</a> })}
          </p>
        </>
      )}
      {(free.length > 0 || (stored !== undefined && known.size > 0 && !isSame)) && (
        <div className="row">
          {stored !== undefined && known.size > 0 && !isSame && (
            <Button look="primary" disabled={isBusy} onClick={() => void publish(null)}>
              {say('handbook.publish-update')}
            </Button>
          )}
          {free.map((place) => (
            <Button key={place.target.destination} disabled={isBusy} onClick={() => void publish(place)}>
              {say('handbook.publish-to', { place: sayTold(say, place.words) })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The words of a language; null until they are read. */
function useSpeaker(language: Language): SayPages | null {
  const [speaker, setSpeaker] = useState<{ readonly language: Language; readonly say: SayPages } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    void speakerOf(language).then((say) => {
      if (isWanted) setSpeaker({ language, say });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return speaker?.language === language ? speaker.say : null;
}
