import { channels, type NormMatrix, urgencies } from '@/utils/domain/norms/norms';
import { cellText, channelHead, type SayPages, stepHead, urgencyHead } from './handbook-words';
import { writeNormsLine } from './norms-line';
import { stepHoursText } from './step-hours-words';

/**
 * The norms as the text of a document: a line for each channel, the steps that follow, and the line by which they are
 * imported again. Text alone, as a document's box holds no table and is written anew with every update.
 */
export function normsText(norms: NormMatrix, say: SayPages): string {
  const rows = channels.map((channel) => {
    const cells = urgencies.map((urgency) =>
      say('handbook.text-cell', {
        urgency: urgencyHead(urgency, say),
        norm: cellText(norms[channel][urgency], say),
      }),
    );
    const list = cells.reduce((before, next) => say('handbook.text-cells', { before, next }));
    return say('handbook.text-row', { channel: channelHead(channel, say), list });
  });
  const steps = channels.flatMap((channel) =>
    urgencies.flatMap((urgency) =>
      (norms[channel][urgency]?.escalation ?? []).flatMap(({ hours, ...step }) => [
        say('handbook.text-step', { head: stepHead(channel, urgency, step, say), what: step.what }),
        ...(hours === undefined ? [] : [stepHoursText(hours, say)]),
      ]),
    ),
  );
  return [...rows, ...steps, say('handbook.text-import'), writeNormsLine(norms)].join('\n');
}
