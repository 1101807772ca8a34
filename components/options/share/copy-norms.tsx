import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { download } from '@/components/ui/download';
import { useSignals } from '@/components/ui/use-signals';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import { speakerOf } from '@/utils/handbook/handbook-speaker';
import { shareableSources } from '@/utils/handbook/line-sources';
import { writeNormsLine } from '@/utils/handbook/norms-line';
import { writeHandbook } from '@/utils/handbook/write-handbook';
import { database } from '@/utils/store/database';
import { storedGroups } from '@/utils/store/groups';
import { storedSources } from '@/utils/store/layers/sources';
import { languageOf } from '@/utils/words/languages';
import { type Phrase, phrase } from '@/utils/words/phrase';

interface CopyNormsProps extends SectionProps {
  readonly team: NormMatrix;
}

/** The norms for the clipboard: as a line, with the addresses that go with it, or as a page. */
export function CopyNorms({ team, tell }: CopyNormsProps) {
  const { say, show } = useWords();
  const signals = useSignals();
  const helpId = useId();
  const stored = useLiveQuery(() => storedSources()) ?? [];
  const { sources, withKey } = shareableSources(stored);
  const [withPeople, setWithPeople] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  const copy = async (make: () => Promise<string> | string, done: Phrase) => {
    const isCopied = await Promise.resolve(make())
      .then((made) => navigator.clipboard.writeText(made))
      .then(
        () => true,
        () => false,
      );
    tell({ text: isCopied ? done : phrase('handbook.not-copied') });
  };
  const copyLine = () =>
    copy(
      () =>
        writeNormsLine(
          team,
          sources.filter(({ url }) => !left.has(url)),
        ),
      phrase('handbook.copied-line'),
    );
  const writePage = async () => {
    const people = withPeople ? await database.people.orderBy('name').toArray() : [];
    const groups = withPeople ? await storedGroups() : [];
    const speaker = await speakerOf(languageOf(signals?.documentLanguage, 'en'));
    return writeHandbook(team, speaker, people, groups);
  };
  const copyPage = () => copy(writePage, phrase('handbook.copied-page'));
  const downloadPage = async () => download('meantime-handbook.md', await writePage());
  const choose = (url: string, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(url);
    else next.add(url);
    setLeft(next);
  };
  return (
    <>
      {sources.map(({ url }) => (
        <div key={url}>
          <label className="options-choice share-norms-address">
            <input
              type="checkbox"
              checked={!left.has(url)}
              aria-describedby={helpId}
              onChange={({ target }) => choose(url, target.checked)}
            />
            <span>{show('handbook.with-address', { address: <bdi dir="ltr">{url}</bdi> })}</span>
          </label>
        </div>
      ))}
      {sources.length > 0 && (
        <p className="options-lead" id={helpId}>
          {say('handbook.with-address-help')}
        </p>
      )}
      {withKey.map((url) => (
        <p key={url} className="options-lead share-norms-address">
          {show('handbook.address-with-key', { address: <bdi dir="ltr">{url}</bdi> })}
        </p>
      ))}
      <label className="options-choice">
        <input
          type="checkbox"
          checked={withPeople}
          aria-describedby={`${helpId}-people`}
          onChange={({ target }) => setWithPeople(target.checked)}
        />
        {say('handbook.with-people')}
      </label>
      <p className="options-lead" id={`${helpId}-people`}>
        {say('handbook.with-people-help')}
      </p>
      <div className="row">
        <Button onClick={() => void copyLine()}>{say('handbook.copy-line')}</Button>
        <Button onClick={() => void copyPage()}>{say('handbook.copy-page')}</Button>
        <Button onClick={() => void downloadPage()}>{say('handbook.download-page')}</Button>
      </div>
    </>
  );
}
