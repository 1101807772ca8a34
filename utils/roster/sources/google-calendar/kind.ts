/** The id of the source: by itself, for lists that read no settings and need no schema. */
export const calendarKind = 'google-calendar';
