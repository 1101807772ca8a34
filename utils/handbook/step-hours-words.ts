import type { StepHours } from '@/utils/domain/norms/norms';
import { wrongHours } from '@/utils/domain/norms/step-hours';
import { checkZone } from '@/utils/domain/time/zones';
import { readSoleAddress, soleAddressText } from '@/utils/roster/text/address-text';
import { readWeek } from '@/utils/roster/text/week-text';
import type { SayPages } from './handbook-words';
import { weekText } from './people-words';

/** `In the working hours of ada@team.example`, `Open Mon-Fri 09:00-17:00, time zone Europe/Berlin`. */
export function stepHoursText(hours: StepHours, say: SayPages): string {
  if (hours.of === 'person')
    return say('handbook.step-of-person', { address: soleAddressText(hours.address) });
  const { week, zone } = hours;
  return say('handbook.step-of-channel', { hours: weekText(week, say), zone });
}

/** The hours of a line that `stepHoursText` wrote; null where it says none, `unread` where it says some that can't be kept. */
export function readStepHours(line: string, say: SayPages): StepHours | null | 'unread' {
  const text = unmarked(line);
  const [, address] = formOf(say('handbook.step-of-person', { address: marks[0] })).exec(text) ?? [];
  if (address !== undefined) {
    const read = readSoleAddress(address);
    return read === null ? 'unread' : { of: 'person', address: read };
  }
  const form = formOf(say('handbook.step-of-channel', { hours: marks[0], zone: marks[1] }));
  const [, typedWeek, typedZone] = form.exec(text) ?? [];
  if (typedWeek === undefined || typedZone === undefined) return null;
  const [week, zone] = [readWeek(typedWeek), checkZone(typedZone)];
  if (!week.ok || !zone.ok) return 'unread';
  const hours = { of: 'channel', zone: zone.zone, week: week.value } as const;
  return wrongHours(hours) === null ? hours : 'unread';
}

/** Where values are in a sentence; no text has them. */
const marks = ['\uE000', '\uE001'] as const;

/** What finds the values of a sentence in a text, whatever the capitals and spaces around them. */
function formOf(sentence: string): RegExp {
  const parts = unmarked(sentence).split(/[\uE000\uE001]/);
  return new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('(.+?)')}$`, 'iu');
}

/** Without what a page or a writer sets around words: marks of a list and of direction, escapes of Markdown, more spaces. */
const unmarked = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/\\([\\|*_`[\]<>])/g, '$1')
    .replace(/^\s*[-*+•]\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
