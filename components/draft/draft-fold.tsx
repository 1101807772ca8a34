import { type ReactNode, useEffect, useState } from 'react';

export interface DraftFoldProps {
  readonly title: string;
  /** Whether something stands in it; then it is open. */
  readonly isFilled: boolean;
  readonly children: ReactNode;
}

/** Fields that many decisions do without; open as soon as one of them is filled. */
export function DraftFold({ title, isFilled, children }: DraftFoldProps) {
  const [isOpen, setIsOpen] = useState(isFilled);
  useEffect(() => {
    if (isFilled) setIsOpen(true);
  }, [isFilled]);
  return (
    <details
      className="draft-more"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
