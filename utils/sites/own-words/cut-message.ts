import type { PageNode } from '@/utils/domain/text/blocks';
import type { LeftOutPart } from '@/utils/domain/thread/capture';

/** A message's own words, and what else it holds. */
export interface CutMessage {
  readonly body: readonly PageNode[];
  readonly leftOut: readonly LeftOutPart[];
}
