import { type Meeting, utcStamp } from './ics.ts';

/** Google Calendar's form for a new event, filled in; nothing is saved there before the reader does. */
export function googleLink({ from, to, title, description }: Meeting): string {
  const values = {
    action: 'TEMPLATE',
    text: title,
    dates: `${utcStamp(from)}/${utcStamp(to)}`,
    details: description,
  };
  return `https://calendar.google.com/calendar/render?${queryOf(values)}`;
}

/** The same of Outlook on the web, for accounts of work and school. */
export function outlookLink({ from, to, title, description }: Meeting): string {
  const values = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: new Date(from).toISOString(),
    enddt: new Date(to).toISOString(),
    body: description,
  };
  return `https://outlook.office.com/calendar/0/deeplink/compose?${queryOf(values)}`;
}

const queryOf = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
