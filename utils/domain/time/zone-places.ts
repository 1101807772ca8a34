/** Cities without a zone of their own, and countries: `place, place = zone, zone`. Own work, small on purpose. */
const lines = `
india, bharat, new delhi, delhi, mumbai, bombay, bengaluru, bangalore, chennai, madras, hyderabad, pune, ahmedabad, jaipur, calcutta = Asia/Kolkata
nepal, pokhara, katmandu = Asia/Kathmandu
sri lanka, kandy = Asia/Colombo
pakistan, lahore, islamabad = Asia/Karachi
bangladesh, chittagong = Asia/Dhaka
myanmar, burma, rangoon, mandalay = Asia/Yangon
vietnam, saigon, hanoi, da nang = Asia/Ho_Chi_Minh
thailand, chiang mai, phuket = Asia/Bangkok
malaysia, penang = Asia/Kuala_Lumpur
indonesia, bandung, surabaya = Asia/Jakarta, Asia/Makassar, Asia/Jayapura
bali, denpasar = Asia/Makassar
philippines, cebu, quezon city = Asia/Manila
china, beijing, peking, shenzhen, guangzhou, hangzhou, chengdu, wuhan = Asia/Shanghai
taiwan = Asia/Taipei
japan, osaka, kyoto, nagoya, fukuoka, sapporo, yokohama = Asia/Tokyo
korea, south korea, busan = Asia/Seoul
israel, tel aviv, haifa = Asia/Jerusalem
united arab emirates, uae, abu dhabi = Asia/Dubai
saudi arabia, jeddah, mecca = Asia/Riyadh
iran, isfahan = Asia/Tehran
iraq = Asia/Baghdad
afghanistan = Asia/Kabul
turkey, turkiye, ankara, izmir = Europe/Istanbul
russia, saint petersburg, st petersburg = Europe/Moscow, Asia/Yekaterinburg, Asia/Novosibirsk, Asia/Vladivostok
ukraine, lviv, odesa, kharkiv, kiev = Europe/Kyiv
poland, krakow, cracow, gdansk, wroclaw = Europe/Warsaw
germany, deutschland, munich, hamburg, frankfurt, cologne, stuttgart, leipzig, dresden, dusseldorf = Europe/Berlin
france, lyon, marseille, toulouse, nice, bordeaux = Europe/Paris
spain, barcelona, valencia, seville, malaga = Europe/Madrid
portugal, porto = Europe/Lisbon
italy, milan, naples, turin, florence, venice, bologna = Europe/Rome
switzerland, geneva, basel, bern, lausanne = Europe/Zurich
austria, graz, salzburg = Europe/Vienna
netherlands, holland, rotterdam, the hague, utrecht, eindhoven = Europe/Amsterdam
belgium, antwerp, ghent = Europe/Brussels
denmark, aarhus = Europe/Copenhagen
sweden, gothenburg, malmo = Europe/Stockholm
norway, bergen = Europe/Oslo
finland, tampere = Europe/Helsinki
iceland = Atlantic/Reykjavik
ireland, cork, galway = Europe/Dublin
united kingdom, uk, great britain, england, scotland, wales, manchester, edinburgh, glasgow, birmingham, bristol, cardiff, belfast, leeds = Europe/London
czech republic, czechia, brno = Europe/Prague
hungary = Europe/Budapest
romania, cluj = Europe/Bucharest
greece, thessaloniki = Europe/Athens
serbia, novi sad = Europe/Belgrade
croatia, split = Europe/Zagreb
egypt, alexandria = Africa/Cairo
nigeria, abuja = Africa/Lagos
kenya, mombasa = Africa/Nairobi
ghana = Africa/Accra
south africa, cape town, durban, pretoria = Africa/Johannesburg
morocco, rabat, marrakesh = Africa/Casablanca
ethiopia = Africa/Addis_Ababa
united states, usa, us, america = America/New_York, America/Chicago, America/Denver, America/Los_Angeles, America/Phoenix, America/Anchorage, Pacific/Honolulu
us eastern, eastern time, washington dc, boston, miami, atlanta, philadelphia, orlando, charlotte, pittsburgh, cleveland = America/New_York
us central, central time, austin, dallas, houston, san antonio, minneapolis, st louis, new orleans, nashville, kansas city, milwaukee = America/Chicago
us mountain, mountain time, salt lake city, albuquerque, boulder = America/Denver
us pacific, pacific time, california, san francisco, seattle, portland, san diego, las vegas, san jose, oakland, sacramento, silicon valley = America/Los_Angeles
arizona, tucson = America/Phoenix
hawaii = Pacific/Honolulu
alaska = America/Anchorage
canada = America/Toronto, America/Vancouver, America/Edmonton, America/Winnipeg, America/Halifax, America/St_Johns
montreal, ottawa, quebec, hamilton = America/Toronto
calgary = America/Edmonton
newfoundland = America/St_Johns
mexico, guadalajara, puebla = America/Mexico_City, America/Tijuana, America/Cancun
brazil, rio de janeiro, rio, brasilia, curitiba, belo horizonte, porto alegre = America/Sao_Paulo
argentina, rosario = America/Argentina/Buenos_Aires
chile, valparaiso = America/Santiago
colombia, medellin, cali = America/Bogota
peru = America/Lima
venezuela = America/Caracas
ecuador, quito = America/Guayaquil
uruguay = America/Montevideo
australia, canberra = Australia/Sydney, Australia/Melbourne, Australia/Brisbane, Australia/Adelaide, Australia/Darwin, Australia/Perth
gold coast, cairns = Australia/Brisbane
new zealand, wellington, christchurch = Pacific/Auckland
greenland = America/Nuuk
greenwich, zulu, utc, coordinated universal time = UTC
`;

/** A place in lower case -> the zones it could mean, the likeliest first. */
export const places: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', zones = ''] = line.split(' = ');
      return names.split(', ').map((name) => [name, zones.split(', ')] as const);
    }),
);
