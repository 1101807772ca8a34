import { byPeople } from './populous-zones.ts';

/** Abbreviations of summer time: a zone that has the standard time all year is not meant. */
const summer = /^(?:[A-Z]{1,3}DT|[CEW]EST|BST)$/;

let written: ReadonlyMap<string, readonly [winter: string, summer: string]> | undefined;

/** The names that the engine has for a zone's time in winter and in summer, such as `Central European Summer Time`. */
function writeNames(zones: readonly string[]): typeof written {
  const instants = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
  return new Map(
    zones.map((timeZone) => {
      const writer = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'long' });
      const [inWinter = '', inSummer = ''] = instants.map(
        (at) => writer.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '',
      );
      return [timeZone, [inWinter, inSummer]];
    }),
  );
}

/**
 * Every zone for which an abbreviation is used, by the zones it could mean (`meant`): those first, then all whose
 * time has the same names, where more people are online first.
 */
export function zonesOfRule(
  abbreviation: string,
  meant: readonly string[],
  zones: readonly string[],
): readonly string[] {
  written ??= writeNames(zones);
  const names = written;
  const isLike = (zone: string, other: string): boolean => {
    const [winter, inSummer] = names?.get(zone) ?? ['', ''];
    const [otherWinter, otherSummer] = names?.get(other) ?? ['', ''];
    if (winter === '' || winter !== otherWinter) return false;
    return inSummer === otherSummer || (winter === inSummer && !summer.test(abbreviation));
  };
  const more = zones.filter((zone) => !meant.includes(zone) && meant.some((other) => isLike(zone, other)));
  return [...meant, ...more.sort(byPeople)];
}
