import './options.css';
import './options-cards.css';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { RecentChanges } from '@/components/ui/recent-changes';
import { Tabs } from '@/components/ui/tabs';
import { UndoToast } from '@/components/ui/undo-toast';
import { useHash } from '@/components/ui/use-hash';
import { useTold } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { PeopleAndSources } from './people-and-sources';

// Each is read when it is opened first; the list of people is what most open.
const AboutSection = lazy(async () => ({ default: (await import('./about-section')).AboutSection }));
const ConnectionsAndCalendar = lazy(async () => ({
  default: (await import('./connections-and-calendar')).ConnectionsAndCalendar,
}));
const DisplaySection = lazy(async () => ({
  default: (await import('./display/display-section')).DisplaySection,
}));
const NormsAndSharing = lazy(async () => ({
  default: (await import('./norms-and-sharing')).NormsAndSharing,
}));
const TransferSection = lazy(async () => ({
  default: (await import('./transfer/transfer-section')).TransferSection,
}));

const sections = [
  { id: 'people', label: 'options.people', section: PeopleAndSources },
  { id: 'norms', label: 'options.norms', section: NormsAndSharing },
  { id: 'connections', label: 'options.connections', section: ConnectionsAndCalendar },
  { id: 'transfer', label: 'options.transfer', section: TransferSection },
  { id: 'display', label: 'options.display', section: DisplaySection },
  { id: 'about', label: 'options.about', section: AboutSection },
] as const;

/** The options: one section at a time, each with an address of its own; what follows a `/` is the section's. */
export function OptionsPage() {
  const { say } = useWords();
  const hash = useHash();
  const told = useTold(hash);
  const current = sections.find(({ id }) => id === hash.split('/')[0]) ?? sections[0];
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  if (!opened.has(current.id)) setOpened(new Set([...opened, current.id]));
  const before = useRef(current.id);
  // A link within a section goes away with it: the keyboard goes on in the one that it led to.
  useEffect(() => {
    if (before.current === current.id) return;
    before.current = current.id;
    const { activeElement: at, body } = document;
    if (at === null || at === body || at.closest('[hidden]') !== null)
      document.getElementById(`${current.id}-title`)?.focus({ preventScroll: true });
  }, [current.id]);
  const shown = sections.filter(({ id }) => id === current.id || opened.has(id));
  return (
    <div className="options">
      <header className="options-head">
        <h1 className="options-title">Meantime</h1>
        <Tabs
          label={say('options.sections')}
          tabs={sections.map(({ id, label }) => ({ id, label: say(label) }))}
          current={current.id}
        />
        <a className="options-elsewhere" href="/log.html">
          {say('ui.decision-log')}
        </a>
        <div className="options-told">
          <UndoToast {...told} />
          <RecentChanges past={told.past} undo={told.undo} />
        </div>
      </header>
      <main className="options-main">
        {/* What was opened stays mounted, so that nothing typed is lost; what was not costs nothing. */}
        {shown.map(({ id, label, section: Section }) => (
          <section key={id} hidden={id !== current.id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} className="options-section-title" tabIndex={-1}>
              {say(label)}
            </h2>
            <Suspense>
              <Section tell={told.tell} />
            </Suspense>
          </section>
        ))}
      </main>
    </div>
  );
}
