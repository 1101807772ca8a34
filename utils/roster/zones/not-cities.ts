import { plainName } from '@/utils/domain/time/zones';

/**
 * Names of our own lists that find a zone and say nothing of where somebody lives: countries as they are called beside
 * the names that the engine has, names of times, and short forms that `withCapitals` does not know. Own
 * work.
 */
const lines = `
america, bharat, burma, drc, great britain, holland, korea, turkey, uae, czech republic, ivory coast, kosovo, swaziland
england, scotland, wales, northern ireland, schottland, ecosse, escocia, inghilterra, angleterre, inglaterra
grossbritannien, grande-bretagne, gran bretana, democratic republic of the congo, comoro, weissrussland, belorussia
macedonia, mazedonien, macedoine, east timor, osttimor, россия, 한국
us eastern, eastern time, us central, central time, us mountain, mountain time, us pacific, pacific time
eastern daylight time, central daylight time, mountain daylight time, pacific daylight time
central european time, central european summer time, mitteleuropaische zeit, eastern european time
western european time, british summer time, greenwich, zulu, coordinated universal time
l a, d c
`;

export const notCities: ReadonlySet<string> = new Set(lines.trim().split(/\n|, /).map(plainName));
