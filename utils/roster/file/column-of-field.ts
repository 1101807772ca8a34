const names: Readonly<Record<string, string>> = {
  emails: 'email',
  slackIds: 'slack',
  names: 'also shown as',
  timeOff: 'time off',
  zoneSource: 'zone source',
  zoneDate: 'zone date',
};

/** The CSV column that a field of the form comes from: `week.mon.0` is `mon`, `timeOff.1` is `time off`. */
export function columnOfField(field: string): string {
  const [part = field, day] = field.split('.');
  if (part === 'week' && day !== undefined) return day;
  return names[part] ?? part;
}
