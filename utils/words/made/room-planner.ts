// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface PlannerWords {
  readonly 'planner.title': NoValues;
  readonly 'planner.who': NoValues;
  readonly 'planner.add': NoValues;
  readonly 'planner.add-hint': NoValues;
  readonly 'planner.needed': NoValues;
  readonly 'planner.needed-of': { readonly name: string };
  readonly 'planner.remove': { readonly name: string };
  readonly 'planner.length': NoValues;
  readonly 'planner.length-other': NoValues;
  readonly 'planner.minutes': NoValues;
  readonly 'planner.minutes-problem': { readonly least: number; readonly most: number };
  readonly 'planner.from': NoValues;
  readonly 'planner.range': NoValues;
  readonly 'planner.weeks': { readonly count: number };
  readonly 'planner.times': NoValues;
  readonly 'planner.nobody': NoValues;
  readonly 'planner.best': NoValues;
  readonly 'planner.none': NoValues;
  readonly 'planner.needed-off': NoValues;
  readonly 'planner.slot': { readonly date: string; readonly from: string; readonly to: string };
  readonly 'planner.clocks': { readonly from: string; readonly to: string };
  readonly 'planner.on-day': { readonly day: string; readonly from: string; readonly to: string };
  readonly 'planner.everyone': NoValues;
  readonly 'planner.hurt': { readonly count: number };
  readonly 'planner.as-good': { readonly until: string };
  readonly 'planner.outside': { readonly ask: 'early' | 'late' | 'break' | 'other'; readonly length: string };
  readonly 'planner.more': NoValues;
  readonly 'planner.left-out': { readonly names: readonly string[] };
  readonly 'planner.grid': NoValues;
  readonly 'planner.grid-help': NoValues;
  readonly 'planner.kind-inside': NoValues;
  readonly 'planner.kind-edge': NoValues;
  readonly 'planner.kind-after': NoValues;
  readonly 'planner.kind-off': NoValues;
  readonly 'planner.kind-night': NoValues;
  readonly 'planner.day': NoValues;
  readonly 'planner.day-of': { readonly date: string };
  readonly 'planner.chosen': NoValues;
  readonly 'planner.hurt-one': { readonly name: string; readonly why: string };
  readonly 'planner.copy-line': { readonly date: string; readonly from: string; readonly name: string; readonly to: string; readonly zone: string };
  readonly 'planner.copy-utc': { readonly date: string; readonly from: string; readonly to: string };
  readonly 'planner.meeting': NoValues;
  readonly 'planner.meeting-title': NoValues;
  readonly 'planner.file': NoValues;
  readonly 'planner.copy': NoValues;
  readonly 'planner.copied': NoValues;
  readonly 'planner.ics': NoValues;
  readonly 'planner.google': NoValues;
  readonly 'planner.outlook': NoValues;
  readonly 'planner.buddy': NoValues;
  readonly 'planner.buddy-missing': { readonly zones: readonly string[] };
  readonly 'planner.copy-case': NoValues;
  readonly 'planner.case-copied': NoValues;
  readonly 'planner.leaves': NoValues;
  readonly 'planner.gap-between': { readonly before: string; readonly from: string; readonly length: string; readonly names: readonly string[]; readonly to: string };
  readonly 'planner.gap-from': { readonly before: string; readonly from: string; readonly length: string; readonly names: readonly string[] };
  readonly 'planner.no-gap': NoValues;
  readonly 'planner.purpose': NoValues;
  readonly 'planner.for-status': NoValues;
  readonly 'planner.for-decision': NoValues;
  readonly 'planner.for-brainstorm': NoValues;
  readonly 'planner.for-conflict': NoValues;
  readonly 'planner.for-incident': NoValues;
  readonly 'planner.why-status': NoValues;
  readonly 'planner.why-decision': NoValues;
  readonly 'planner.why-brainstorm': NoValues;
  readonly 'planner.why-conflict': NoValues;
  readonly 'planner.why-incident': NoValues;
  readonly 'planner.skip': NoValues;
  readonly 'planner.meet': NoValues;
  readonly 'planner.write-update': NoValues;
  readonly 'planner.write-decision': NoValues;
  readonly 'planner.loom': NoValues;
  readonly 'planner.vidyard': NoValues;
  readonly 'planner.recording': NoValues;
  readonly 'planner.recording-help': NoValues;
  readonly 'planner.recording-problem': NoValues;
  readonly 'planner.recording-copy': NoValues;
  readonly 'planner.recording-update': NoValues;
  readonly 'planner.recording-decision': NoValues;
  readonly 'planner.recording-copied': NoValues;
  readonly 'planner.recording-line': { readonly link: string };
  readonly 'planner.recording-in': { readonly link: string };
  readonly 'planner.use': NoValues;
  readonly 'planner.used': NoValues;
  readonly 'planner.memory': { readonly count: number };
  readonly 'planner.forget': NoValues;
  readonly 'planner.forgot': NoValues;
  readonly 'planner.weights': NoValues;
  readonly 'planner.weights-help': NoValues;
  readonly 'planner.weight-edge': NoValues;
  readonly 'planner.weight-after': NoValues;
  readonly 'planner.weight-off': NoValues;
  readonly 'planner.weight-night': NoValues;
  readonly 'planner.weight-problem': { readonly most: number };
  readonly 'planner.weights-reset': NoValues;
}

export const planner: Pack = {
  'planner.title': "Plan a meeting",
  'planner.who': "Who",
  'planner.add': "Add a person or group",
  'planner.add-hint': "Name or address",
  'planner.needed': "needed",
  'planner.needed-of': [["name"]," is needed"],
  'planner.remove': ["Remove ",["name"]],
  'planner.length': "Length",
  'planner.length-other': "Other…",
  'planner.minutes': "Minutes",
  'planner.minutes-problem': ["Enter a whole number of minutes from ",["least","n"]," to ",["most","n"],"."],
  'planner.from': "From",
  'planner.range': "Range",
  'planner.weeks': [["count","p",{"one":[["count","n"]," week"],"other":[["count","n"]," weeks"]}]],
  'planner.times': "Times are yours; beside a name, that person’s.",
  'planner.nobody': "Choose who should meet.",
  'planner.best': "Best times",
  'planner.none': "No time in this range is in everyone’s working hours. These ask the least:",
  'planner.needed-off': "Someone who is needed is off all through this range. These ask the least:",
  'planner.slot': [["date"],", ",["from"],"–",["to"]],
  'planner.clocks': [["from"],"–",["to"]],
  'planner.on-day': [["day"]," ",["from"],"–",["to"]],
  'planner.everyone': "everyone at work",
  'planner.hurt': ["outside working hours for ",["count","n"]],
  'planner.as-good': ["Any start up to ",["until"]," is as good."],
  'planner.outside': [["ask","s",{"early":[["length"]," before work"],"late":[["length"]," after work"],"break":[["length"]," in a break"],"other":[["length"]," outside working hours, at night"]}]],
  'planner.more': "Show more times",
  'planner.left-out': ["Left out, as their time zone can’t be read: ",["names","l","and"],"."],
  'planner.grid': "Every start in this range",
  'planner.grid-help': "The higher the bar, the less it asks. Click a time, or move with the arrow keys.",
  'planner.kind-inside': "everyone at work",
  'planner.kind-edge': "up to 2 h early or late",
  'planner.kind-after': "further outside hours",
  'planner.kind-off': "a day off",
  'planner.kind-night': "at night",
  'planner.day': "Day",
  'planner.day-of': [["date"],", who works when"],
  'planner.chosen': "Chosen time",
  'planner.hurt-one': [["name"],": ",["why"]],
  'planner.copy-line': [["name"],": ",["date"],", ",["from"],"–",["to"]," (",["zone"],")"],
  'planner.copy-utc': ["UTC: ",["date"],", ",["from"],"–",["to"]],
  'planner.meeting': "Meeting",
  'planner.meeting-title': "Title",
  'planner.file': "meeting",
  'planner.copy': "Copy for everyone",
  'planner.copied': "Copied, with everyone’s own time.",
  'planner.ics': "Download .ics",
  'planner.google': "Google Calendar",
  'planner.outlook': "Outlook",
  'planner.buddy': "World Time Buddy",
  'planner.buddy-missing': ["World Time Buddy’s link leaves out ",["zones","l","and"],"."],
  'planner.copy-case': "Copy for a bug report",
  'planner.case-copied': "Copied: working hours and days off only, no names or addresses.",
  'planner.leaves': "Google Calendar and Outlook get the title, and everyone’s name and local time, when you click. World Time Buddy gets the time and the cities. Nobody is invited yet.",
  'planner.gap-between': ["From ",["from"]," to ",["to"]," you and ",["names","l","and"]," are ",["length"]," apart, not ",["before"],"."],
  'planner.gap-from': ["From ",["from"]," you and ",["names","l","and"]," are ",["length"]," apart, not ",["before"],"."],
  'planner.no-gap': "0 h",
  'planner.purpose': "What is it for?",
  'planner.for-status': "Status",
  'planner.for-decision': "A decision",
  'planner.for-brainstorm': "Ideas",
  'planner.for-conflict': "A conflict",
  'planner.for-incident': "An incident",
  'planner.why-status': "Often better in writing: everyone reads it in their own hours, and it stays.",
  'planner.why-decision': "Often better in writing: options and reasons are there for everyone, with time to object.",
  'planner.why-brainstorm': "Write first, then meet: people who collect ideas alone find more of them.",
  'planner.why-conflict': "Better to talk: tone in writing is easily misread.",
  'planner.why-incident': "Better to talk now, and to write down what was found.",
  'planner.skip': "Skip, show times",
  'planner.meet': "Meet after all",
  'planner.write-update': "Write an update",
  'planner.write-decision': "Write it as a decision",
  'planner.loom': "Record in Loom",
  'planner.vidyard': "Record in Vidyard",
  'planner.recording': "Link of the recording",
  'planner.recording-help': "Paste it here once you have recorded.",
  'planner.recording-problem': "Paste the link as it is, from https:// on.",
  'planner.recording-copy': "Copy a line with it",
  'planner.recording-update': "Write an update with it",
  'planner.recording-decision': "Write a decision with it",
  'planner.recording-copied': "Copied, with the link.",
  'planner.recording-line': ["I recorded this instead of a meeting, so that everyone can watch it in their own hours: ",["link"]],
  'planner.recording-in': ["Recording: ",["link"]],
  'planner.use': "Use this time",
  'planner.used': "Noted: next time, equal times go easier on whoever meets outside their hours now.",
  'planner.memory': [["count","p",{"one":[["count","n"]," planned meeting is remembered in this browser, to share odd hours fairly."],"other":["The last ",["count","n"]," planned meetings are remembered in this browser, to share odd hours fairly."]}]],
  'planner.forget': "Forget them",
  'planner.forgot': "Planned meetings forgotten.",
  'planner.weights': "Planner: what each hour outside working time weighs",
  'planner.weights-help': "The planner takes the time with the least weight. 0 means it doesn’t matter.",
  'planner.weight-edge': "Up to 2 h early or late",
  'planner.weight-after': "Further outside",
  'planner.weight-off': "Day off",
  'planner.weight-night': "Night, 22–7",
  'planner.weight-problem': ["Enter a number from 0 to ",["most","n"],"."],
  'planner.weights-reset': "Reset to defaults",
};
