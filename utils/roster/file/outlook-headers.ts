import type { Column } from './columns';

/**
 * The columns of Outlook's own CSV export that are read, in seven of its languages. Compared on 2026-11-29 with excerpts of
 * the tables by which Open-Xchange imports such files; the whole tables and real exports in these languages were not seen.
 * In those excerpts Spanish and Brazilian columns are partly in English; such names are in `header-names.ts`. `Location` and
 * its translations are a remark there, mostly empty; what is filled first counts.
 */
export const outlookHeaders: readonly (readonly [Column, string])[] = [
  // English
  ['place', 'business city, office location, home city, other city'],
  ['country', 'business country region, business country, home country region, home country, other country'],
  // German
  ['middle name', 'weitere vornamen'],
  ['place', 'ort geschäftlich, ort privat, weiterer ort'],
  ['country', 'land region geschäftlich, land region privat, weiteres e land region'],
  // Spanish
  ['email', 'dirección de correo electrónico, dirección del correo electrónico'],
  ['place', 'ciudad de trabajo, otra ciudad'],
  ['country', 'país o región del trabajo, país o región del domicilio, otro país o región'],
  // French
  ['email', 'adresse de messagerie'],
  ['place', 'ville bureau, ville domicile, ville autre, emplacement'],
  ['country', 'pays région bureau, pays région domicile, pays région autre'],
  // Japanese
  ['email', '電子メール アドレス, 電子メールアドレス'],
  ['middle name', 'ミドル ネーム, ミドルネーム'],
  ['place', '市町村 会社, 市町村 自宅, 市町村 その他, 事業所'],
  ['country', '国 会社 地域, 国 自宅 地域, 国 その他 地域'],
  // Arabic
  ['first name', 'الاسم الأول'],
  ['middle name', 'الاسم الأوسط'],
  ['last name', 'اسم العائلة'],
  ['email', 'عنوان البريد الإلكتروني'],
  ['place', 'مدينة العمل, مدينة المنزل, مدينة أخرى, موقع المكتب, الموقع'],
  ['country', 'بلد العمل المنطقة, البلد المنطقة, بلد آخر المنطقة'],
  // Portuguese, of Brazil and of Portugal
  ['middle name', 'segundo nome, outros nomes apelidos'],
  [
    'email',
    'endereço de correio electrónico, endereço do correio electrónico, endereço de correio eletrónico',
  ],
  [
    'place',
    'cidade do endereço residencial, localidade da empresa, localidade da residência, localidade do outro endereço',
  ],
  [
    'country',
    'país região da empresa, país região de residência, país da residência região, outro país região',
  ],
];
