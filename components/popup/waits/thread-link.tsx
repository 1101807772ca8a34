import type { ReactNode } from 'react';
import { openInTab } from '@/components/ui/open-in-tab';

/** What leads to a thread, where its address is known. */
export function ThreadLink({
  href,
  children,
}: {
  readonly href: string | undefined;
  readonly children: ReactNode;
}) {
  return href === undefined ? (
    <bdi>{children}</bdi>
  ) : (
    <a href={href} onClick={openInTab}>
      <bdi>{children}</bdi>
    </a>
  );
}
