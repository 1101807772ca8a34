import './away-button.css';
import { Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { AwayDialogProps } from './away-dialog';
import { AwayOnDemand } from './away-on-demand';

interface AwayButtonProps extends Omit<AwayDialogProps, 'onClose'> {
  readonly className?: string;
}

/** Opens what the reader's own time off is written with. */
export function AwayButton({ className, ...props }: AwayButtonProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        {...(className && { className })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {say('away.open')}
      </Button>
      {isOpen && (
        <Suspense>
          <AwayOnDemand {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
