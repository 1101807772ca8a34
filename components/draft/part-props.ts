import type { Decision } from '@/utils/domain/decision/decision';
import type { Display } from '@/utils/domain/time/words';

export interface PartProps {
  readonly decision: Decision;
  readonly edit: (change: Partial<Decision>) => void;
  /** The system zone. */
  readonly zone: string;
  readonly display: Display;
}
