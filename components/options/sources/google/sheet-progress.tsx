import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';

export interface SheetProgressProps {
  readonly done: number;
  readonly all: number;
  /** Whether it waits to see what came of a request. */
  readonly isWaiting: boolean;
  readonly onCancel: () => void;
}

/** How far a sheet is filled. */
export function SheetProgress({ done, all, isWaiting, onCancel }: SheetProgressProps) {
  const { say } = useWords();
  return (
    <>
      <progress className="roster-progress" value={done} max={all} aria-label={say('sheets.create')} />
      <div className="row">
        <span role="status">{isWaiting ? say('sheets.looking') : say('sheets.writing', { done, all })}</span>
        <Button onClick={onCancel}>{say('labels.cancel')}</Button>
      </div>
    </>
  );
}
