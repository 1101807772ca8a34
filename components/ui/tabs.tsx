import './tabs.css';

export interface Tab {
  /** The part of the address after `#`. */
  readonly id: string;
  readonly label: string;
}

export interface TabsProps {
  /** What the list of sections is called by screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
}

/** Sections of a page as links, so that each has an address and the browser's Back works. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ id, label: text }) => (
        <a key={id} className="tab" href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
