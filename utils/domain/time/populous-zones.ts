/**
 * Zones in the order of how many people are online there (own rough estimate, by the countries' numbers of people and
 * of users of the internet). Only the order counts; a zone that is missing comes after these.
 */
const lines = `
Asia: Shanghai Kolkata
America: New_York
Asia: Jakarta
America: Sao_Paulo Chicago
Asia: Tokyo
Africa: Lagos
Asia: Manila
Europe: Moscow
Asia: Karachi
Africa: Cairo
Asia: Dhaka Ho_Chi_Minh
America: Mexico_City
Europe: Berlin Istanbul
Asia: Tehran
Europe: London
Asia: Bangkok
Europe: Paris
America: Los_Angeles
Europe: Rome
Asia: Seoul
Europe: Madrid
Africa: Johannesburg
America: Bogota Argentina/Buenos_Aires
Asia: Baghdad
Africa: Algiers Casablanca
Europe: Warsaw
Asia: Riyadh Kuala_Lumpur
America: Toronto
Europe: Kyiv
Asia: Tashkent
America: Lima
Africa: Nairobi Accra
Asia: Yangon
Africa: Addis_Ababa
America: Denver
Asia: Taipei
Africa: Dar_es_Salaam
Australia: Sydney
America: Caracas Santiago Fortaleza
Asia: Almaty
Africa: Kinshasa
Europe: Bucharest Amsterdam
Asia: Kathmandu
America: Guayaquil
Africa: Kampala Abidjan Khartoum
Asia: Colombo
Africa: Luanda
America: Guatemala
Europe: Brussels Prague Stockholm Lisbon
Asia: Dubai
Europe: Athens
America: Santo_Domingo
Europe: Budapest
Asia: Baku
Europe: Minsk Vienna Zurich
Asia: Jerusalem Damascus Amman
Africa: Tunis
Australia: Melbourne
America: Phoenix La_Paz
Asia: Hong_Kong Singapore Yekaterinburg Novosibirsk
Australia: Brisbane
America: Vancouver Recife Bahia
Asia: Makassar Kabul Phnom_Penh
Africa: Dakar Douala Bamako Maputo Lubumbashi Lusaka Harare
Europe: Copenhagen Helsinki Oslo Dublin Belgrade Sofia Bratislava Zagreb Vilnius Riga Tallinn
America: Edmonton Belem Manaus Detroit Monterrey Tegucigalpa El_Salvador Costa_Rica Managua Panama Havana
Asia: Kuwait Qatar Muscat Bahrain Beirut Tbilisi Yerevan Bishkek Vientiane Ulaanbaatar Krasnoyarsk Irkutsk Vladivostok
Africa: Tripoli Kigali Mogadishu Ouagadougou Porto-Novo
Pacific: Auckland Honolulu
Australia: Perth Adelaide Darwin Hobart
America: Asuncion Montevideo Winnipeg Halifax Regina Tijuana Hermosillo Puerto_Rico Jamaica Port_of_Spain Cuiaba St_Johns
America: Argentina/Cordoba Indiana/Indianapolis Anchorage Nuuk
Atlantic: Reykjavik Azores
`;

const orderOf: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [area = '', cities = ''] = line.split(': ');
      return cities.split(' ').map((city) => `${area}/${city}`);
    })
    .map((zone, index) => [zone, index]),
);

/** For sorting: the zone where more people are online first, the others by name. */
export function byPeople(a: string, b: string): number {
  const [first, second] = [orderOf.get(a) ?? orderOf.size, orderOf.get(b) ?? orderOf.size];
  return first - second || a.localeCompare(b, 'en');
}

/** The zones of the order itself, for tests and for a list to begin with. */
export const populousZones: readonly string[] = [...orderOf.keys()];
