import type { Decision } from '@/utils/domain/decision/decision';

export interface PartProps {
  readonly decision: Decision;
  readonly edit: (change: Partial<Decision>) => void;
}
