/** Outlook's and Gmail's prefixes of forwarded mail; `VS`, which answers in Finnish and forwards in Danish, is none. */
const prefix =
  /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:fwd?|wg|tr|rv|enc|vb|vl|pd|i̇?lt|doorst|videresend|redir\.?|továbbítva|пересл|转发|轉寄|転送|전달)\s?[:：]/iu;

/** Whether a subject says that the thread began with a forwarded mail. */
export function isForwardSubject(title: string): boolean {
  return prefix.test(title.slice(0, 100));
}
