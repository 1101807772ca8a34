import type { PageNode } from '@/utils/domain/text/blocks';
import type { LeftOutPart } from '@/utils/domain/thread/capture';
import type { ReadBody } from '../body-reader';
import { hasText } from '../read/tree-text';
import type { Mail } from './mail';

export interface MailWords {
  readonly body: readonly PageNode[];
  readonly leftOut: readonly LeftOutPart[];
}

/** The writer's own words of an open mail; a second body in it is what it answers. */
export function wordsOfMail({ body, quoted }: Mail, readBody: ReadBody, author: string | null): MailWords {
  if (body === null) return { body: [], leftOut: [] };
  const own = readBody(body, author);
  const behind = quoted.flatMap((el): LeftOutPart[] => {
    const read = readBody(el, null);
    const nodes = [...read.body, ...read.leftOut.flatMap((part) => part.body)];
    if (!hasText(nodes)) return [];
    return [{ kind: 'quoted', at: own.body.length, statedAuthor: null, statedTime: null, body: nodes }];
  });
  return { body: own.body, leftOut: [...own.leftOut, ...behind] };
}
