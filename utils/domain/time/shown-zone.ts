/** A zone as it is shown: with a space where its id has an underscore. */
export const shownZone = (zone: string): string => zone.replaceAll('_', ' ');

/** The city that a zone is named by: `Berlin` of `Europe/Berlin`. */
export const zoneCity = (zone: string): string => shownZone(zone.slice(zone.lastIndexOf('/') + 1));
