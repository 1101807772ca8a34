/** Places by their Arabic names, which the names of zones in CLDR's other languages leave out: `name, name = zone`. */
const lines = `
طوكيو, اليابان = Asia/Tokyo
سيول, كوريا = Asia/Seoul
شنغهاي, بكين, الصين = Asia/Shanghai
هونغ كونغ = Asia/Hong_Kong
سنغافورة = Asia/Singapore
بانكوك, تايلاند = Asia/Bangkok
جاكرتا = Asia/Jakarta
مانيلا, الفلبين = Asia/Manila
نيودلهي, دلهي, مومباي, بنغالور, الهند = Asia/Kolkata
كراتشي, لاهور, باكستان = Asia/Karachi
دكا, بنغلاديش = Asia/Dhaka
كابول = Asia/Kabul
طهران, إيران = Asia/Tehran
دبي, أبوظبي, أبو ظبي, الإمارات = Asia/Dubai
مسقط, عمان = Asia/Muscat
الرياض, جدة, مكة, السعودية = Asia/Riyadh
الدوحة, قطر = Asia/Qatar
الكويت = Asia/Kuwait
المنامة, البحرين = Asia/Bahrain
بغداد, العراق = Asia/Baghdad
دمشق, سوريا = Asia/Damascus
بيروت, لبنان = Asia/Beirut
القدس = Asia/Jerusalem
غزة = Asia/Gaza
إسطنبول, أنقرة, تركيا = Europe/Istanbul
القاهرة, الإسكندرية, مصر = Africa/Cairo
الخرطوم, السودان = Africa/Khartoum
طرابلس, ليبيا = Africa/Tripoli
تونس = Africa/Tunis
الجزائر = Africa/Algiers
الدار البيضاء, الرباط, مراكش, المغرب = Africa/Casablanca
نيروبي, كينيا = Africa/Nairobi
لاغوس, نيجيريا = Africa/Lagos
جوهانسبرغ = Africa/Johannesburg
موسكو = Europe/Moscow
أثينا, اليونان = Europe/Athens
برلين, ميونخ, ألمانيا = Europe/Berlin
باريس, فرنسا = Europe/Paris
لندن, بريطانيا = Europe/London
مدريد, برشلونة = Europe/Madrid
لشبونة = Europe/Lisbon
روما, ميلانو, إيطاليا = Europe/Rome
أمستردام, هولندا = Europe/Amsterdam
بروكسل, بلجيكا = Europe/Brussels
فيينا, النمسا = Europe/Vienna
زيورخ, جنيف, سويسرا = Europe/Zurich
ستوكهولم, السويد = Europe/Stockholm
أوسلو, النرويج = Europe/Oslo
كوبنهاغن, الدنمارك = Europe/Copenhagen
وارسو, بولندا = Europe/Warsaw
كييف, أوكرانيا = Europe/Kyiv
دبلن, أيرلندا = Europe/Dublin
نيويورك, واشنطن, بوسطن = America/New_York
شيكاغو = America/Chicago
لوس أنجلوس, سان فرانسيسكو, سياتل = America/Los_Angeles
تورونتو = America/Toronto
مكسيكو سيتي, مدينة مكسيكو = America/Mexico_City
ساو باولو = America/Sao_Paulo
بوينس آيرس = America/Argentina/Buenos_Aires
سيدني = Australia/Sydney
ملبورن = Australia/Melbourne
أوكلاند = Pacific/Auckland
`;

/** A name as it is written -> its zone. */
export const arabicPlaces: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', zone = ''] = line.split(' = ');
      return names.split(', ').map((name) => [name, zone] as const);
    }),
);
