/** A zone as it is shown: with a space where its id has an underscore. */
export const shownZone = (zone: string): string => zone.replaceAll('_', ' ');
