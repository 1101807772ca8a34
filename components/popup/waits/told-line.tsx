import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { WaitTold } from './wait-rows';

interface ToldLineProps {
  readonly told: WaitTold | null;
  readonly clear: () => void;
}

/** What was done last, with how to take it back. */
export function ToldLine({ told, clear }: ToldLineProps) {
  const { say } = useWords();
  const undo = async () => {
    await told?.undo?.();
    clear();
  };
  return (
    <p className="wait-told" role="status">
      {told !== null && (
        <>
          {say(told.text)}{' '}
          {told.undo !== null && (
            <Button look="quiet" onClick={() => void undo()}>
              {say('labels.undo')}
            </Button>
          )}
        </>
      )}
    </p>
  );
}
