/**
 * The word between a writer's name and the group that sent the mail on, as Google Groups and Gmail's screens write
 * it. Lower case alone: `Anna Via Rossi` and `Lars Per Holm` are people. First those that are parted by spaces.
 */
const parted =
  /^\s*(\S.*?)(?<![\s(（])[\s(（]+(?:via|vía|über|tramite|a través de|através de|przez|přes|prek[oa]|через|μέσω|דרך|عبر|ผ่าน|melalui)\s+(\S.*)$/u;
/** Those written without spaces, or after the group's name. */
const joined = /\S\s{0,9}[(（]?\s{0,9}(?:通过|通過|透過|经由|經由|経由|통해|경유)|\s(?:aracılığıyla|kautta)/u;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
/** No name is as long; more is not looked at. */
const longest = 300;
const edges = /^[\s'"‘’“”«»„()（）]+|(?<![\s'"‘’“”«»„()（）.])[\s'"‘’“”«»„()（）.]+$/gu;

/**
 * Whether a sender's name says that a group sent it on (`'Ada Byron' via Builders`): the address is the group's.
 * `shown` is what the page writes, `name` the plain name where it states one, `address` in lower case. The name of
 * another mail server (`Ada Byron via mailer.example`) is no group: it only carried the mail.
 */
export function isSentOnByGroup(shown: string, name: string, address: string): boolean {
  const [local = '', host = ''] = address.split('@');
  const [written, plain] = [shown.slice(0, longest), name.slice(0, longest)];
  const isServer = (rest: string) => {
    const last = rest.replace(edges, '').toLowerCase();
    return domain.test(last) && last !== host;
  };
  for (const text of [written, plain]) {
    const [, , group] = parted.exec(text) ?? [];
    if (group !== undefined) return !isServer(group);
    if (joined.test(text)) return true;
  }
  return saysMore(written, plain, local, isServer);
}

/**
 * In a language whose word is not known: the whole name in quotes with more behind it, or a plain one that is
 * followed by the address's own name in other words (`Ada Byron dzięki support`).
 */
function saysMore(shown: string, name: string, local: string, isServer: (rest: string) => boolean): boolean {
  const plain = name.replace(edges, '');
  const at = plain === '' ? -1 : shown.indexOf(plain);
  if (at < 0) return false;
  const before = shown.slice(0, at);
  const rest = shown.slice(at + plain.length);
  const words = rest.split(/\s+/).map((word) => word.replace(edges, '').toLowerCase());
  const said = words.filter((word) => /\p{L}/u.test(word));
  if (said.length < 2 || isServer(said.at(-1) ?? '')) return false;
  if (/^['"‘“«„]$/u.test(before.trim()) && /^['"’”»“]/u.test(rest)) return true;
  return said.includes(local) && !plain.toLowerCase().includes(local);
}
