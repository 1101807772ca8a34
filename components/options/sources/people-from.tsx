import './sources.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { LineSource } from '@/utils/handbook/line-sources';
import { requestPermissions } from '@/utils/platform/permissions';
import { addressHosts, addressSettings, readAddress } from '@/utils/roster/sources/address/settings';
import { database } from '@/utils/store/database';
import { storedSources } from '@/utils/store/layers/sources';
import { AddSource } from './add-source';

interface PeopleFromProps extends SectionProps {
  readonly source: LineSource;
}

/** Where a teammate’s people come from. Nothing is loaded before *Preview people*, and nothing is kept before its own click. */
export function PeopleFrom({ source: { url }, tell }: PeopleFromProps) {
  const { say, show } = useWords();
  /** The browser's answer for the host; null until it was asked. */
  const [asked, setAsked] = useState<Promise<boolean> | null>(null);
  const people = useLiveQuery(() => database.people.toArray());
  const isStored = useLiveQuery(
    async () =>
      (await storedSources()).some(({ kind, settings }) => {
        const read = kind === 'address' ? addressSettings.safeParse(settings) : null;
        return read?.success === true && read.data.url === url;
      }),
    [url],
  );
  const preview = () => {
    const read = readAddress(url);
    // First of all: the browser asks only for the click itself. An address that cannot be used is told by the form.
    setAsked(read.ok ? requestPermissions({ origins: addressHosts(read) }) : Promise.resolve(false));
  };
  if (people === undefined || isStored === undefined) return null;
  return (
    <div className="stack source-offer">
      <strong className="source-offer-address">
        {show('handbook.people-from', { address: <bdi dir="ltr">{url}</bdi> })}
      </strong>
      {isStored ? (
        <p className="options-lead">{say('handbook.have-source')}</p>
      ) : asked !== null ? (
        <AddSource address={url} asked={asked} people={people} tell={tell} onClose={() => setAsked(null)} />
      ) : (
        <>
          <p className="options-lead">{say('handbook.people-from-text')}</p>
          <div className="row">
            <Button onClick={preview}>{say('handbook.preview-people')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
