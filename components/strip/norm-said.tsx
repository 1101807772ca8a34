import { useWords } from '@/components/ui/words';
import type { Channel } from '@/utils/domain/norms/norms';

export interface NormSaidProps {
  readonly channel: Channel;
  /** When it is written, in words; null: now. */
  readonly moment: string | null;
}

/** What the reply times of all rows speak of, said once for them. */
export function NormSaid({ channel, moment }: NormSaidProps) {
  const { say, show } = useWords();
  const kind = channel === 'direct' ? 'direct' : 'other';
  return moment === null
    ? say('popup.reply-now', { kind })
    : show('popup.reply-then', { kind, moment: <strong>{moment}</strong> });
}
