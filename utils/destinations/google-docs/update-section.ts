import type { Outline, ToDo } from '../outline/outline';
import { bothTimes } from '../outline/times';
import { calloutOf } from './callout';
import type { Line } from './write-text';

/** The section that an update appends: where the decision stands now, and what is left to do. */
export function updateSection(
  outline: Outline,
  { now, zone, isCalloutOurs }: { now: number; zone: string; isCalloutOurs: boolean },
): Line[] {
  const actions = outline.parts.flatMap(({ content }) => (content.kind === 'actions' ? content.actions : []));
  return [
    { runs: [{ text: `Update of ${bothTimes(now, zone)}` }], isHeading: true },
    ...calloutOf(outline).map((runs) => ({ runs })),
    ...actions.map(actionLine),
    ...(isCalloutOurs
      ? []
      : [
          {
            runs: [
              {
                text: 'The box at the head of this document was changed or taken out by hand, so it was left as it is.',
              },
            ],
          },
        ]),
  ];
}

function actionLine({ paragraphs, tail }: ToDo): Line {
  const runs = paragraphs.flatMap((each, at) => (at === 0 ? each : [{ text: '\n' }, ...each]));
  return { runs: [{ text: '☐ ' }, ...runs, { text: tail }] };
}
