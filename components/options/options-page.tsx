import './options.css';
import { Tabs } from '@/components/ui/tabs';
import { UndoToast } from '@/components/ui/undo-toast';
import { useHash } from '@/components/ui/use-hash';
import { useTold } from '@/components/ui/use-told';
import { AboutSection } from './about-section';
import { ConnectionsSection } from './connections/connections-section';
import { DisplaySection } from './display/display-section';
import { NormsSection } from './norms/norms-section';
import { PeopleSection } from './people/people-section';
import { TransferSection } from './transfer/transfer-section';

const sections = [
  { id: 'people', label: 'People', section: PeopleSection },
  { id: 'norms', label: 'Norms', section: NormsSection },
  { id: 'connections', label: 'Connections', section: ConnectionsSection },
  { id: 'transfer', label: 'Import and export', section: TransferSection },
  { id: 'display', label: 'Display', section: DisplaySection },
  { id: 'about', label: 'About and privacy', section: AboutSection },
] as const;

/** The options: one section at a time, each with an address of its own. */
export function OptionsPage() {
  const hash = useHash();
  const { told, tell, dismiss } = useTold(hash);
  const current = sections.find(({ id }) => id === hash) ?? sections[0];
  return (
    <div className="options">
      <header className="options-head">
        <h1 className="options-title">Meantime</h1>
        <Tabs label="Options" tabs={sections} current={current.id} />
      </header>
      <main className="options-main">
        {/* All stay mounted, so that nothing typed is lost when another section is opened. */}
        {sections.map(({ id, label, section: Section }) => (
          <section key={id} hidden={id !== current.id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} className="options-section-title">
              {label}
            </h2>
            <Section tell={tell} />
          </section>
        ))}
      </main>
      <UndoToast told={told} onDismiss={dismiss} />
    </div>
  );
}
