import './notice.css';
import { createElement, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { placeOf } from '@/utils/platform/error-place';
import { useWords } from './words';

export interface ItemBoundaryProps {
  /** The element that stands in the item's place. */
  readonly as?: 'li' | 'div' | 'tr' | 'section';
  readonly children: ReactNode;
}

/** Around one item of a list: one that cannot be drawn says so in its place, and the others stay. */
export function ItemBoundary({ as = 'li', children }: ItemBoundaryProps) {
  const { say } = useWords();
  const words = say('store.entry-broken');
  const said = as === 'tr' ? createElement('td', { colSpan: 99 }, words) : words;
  return (
    <ErrorBoundary
      fallback={createElement(as, { className: 'broken-item' }, said)}
      onError={(error) => console.error('An entry could not be drawn.', placeOf(error))}
    >
      {children}
    </ErrorBoundary>
  );
}
