import './managed.css';
import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';

interface SetByProps {
  /** What follows of it. */
  readonly children?: ReactNode;
}

/** Beside what the reader's organization has set and nobody can edit here. */
export function SetBy({ children }: SetByProps) {
  const { say } = useWords();
  return (
    <p className="set-by">
      <strong>{say('managed.set-by')}</strong>
      {children !== undefined && <span>{children}</span>}
    </p>
  );
}
