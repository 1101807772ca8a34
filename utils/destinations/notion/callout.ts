import type { Run } from '@/utils/domain/blocks';
import type { Decision } from '@/utils/domain/decision';
import { statusText } from '@/utils/domain/decision-words';
import { minuteText } from '../outline/times';
import { richText } from './rich-text';
import { type Content, type Tree, tree } from './tree';

/** The block at the head of the document that says what was decided and where it stands; updates rewrite it. */
export function calloutTree(decision: Decision): Tree {
  return tree('callout', calloutContent(decision));
}

/** The callout's content; within what one block takes. */
export function calloutContent(decision: Decision): Content {
  const sentence = decision.decision.trim();
  const runs: Run[] = [
    { text: statusText[decision.status], marks: ['bold'] },
    { text: facts(decision) },
    ...(sentence === '' ? [] : [{ text: `\n${sentence}` }]),
  ];
  return {
    rich_text: richText(runs).slice(0, 100),
    icon: { type: 'emoji', emoji: '📌' },
    color: 'gray_background',
  };
}

function facts({ decidedOn, revisitOn, objectionDeadline, supersedes, supersededBy }: Decision): string {
  const said = [
    decidedOn && `decided on ${decidedOn.date} (${decidedOn.zone})`,
    objectionDeadline !== null &&
      `final unless someone objects by ${minuteText(objectionDeadline, 'UTC')} UTC`,
    revisitOn && `to be looked at again on ${revisitOn}`,
    supersedes && `replaces ${supersedes}`,
    supersededBy && `replaced by ${supersededBy}`,
  ];
  return said.map((each) => (each ? ` · ${each}` : '')).join('');
}
