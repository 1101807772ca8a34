/**
 * `Re:`, `Fwd:` and their sisters, with a count (`Re[2]:`, `RE(3):`), as mail programs of other languages write them.
 * Single letters (`R:`, `I:`) are left out: they begin titles of other kinds as often.
 */
const prefix =
  /^\s*(?:re|fwd?|aw|wg|antw(?:ort)?|doorst|sv|vs|vb|vl|vá|rép|tr|rv|res|rif|enc|odp|ynt|σχετ|απ|отв(?:ет)?|השב|رد|回复|答复|回覆|回復|返信|転送|转发|轉寄|轉發|답장|회신|전달)\.?(?:\s*(?:\[\d+\]|\(\d+\)))?\s*[:：]/iu;

/** What a mail gateway puts before the subject of a mail from outside; nothing of it is the writer's. */
const gateway =
  /^\s*(?:[[(<{*]+\s*(?:(?:caution|warning|achtung)[\s:!-]+)?(?:ext(?:ern(?:al|e|o|a)?)?|外部|внешн(?:ее|яя))(?:[\s:_-]+(?:e-?mail|mail|sender|source|message|absender)){0,2}\s*[!:]?\s*[\])>}*]+\s*[:：-]?|external(?:[\s_-]+(?:e-?mail|sender))?\s*[:：])/iu;

/** A list's own tag before a prefix (`[team] Re: Plan`): it says what the mail is about, and stays. */
const tagged = /^(\s*\[[^\]]{1,40}\]\s*)/;

/** A subject without the marks of answering, forwarding and of a mail gateway, in any mix; `[ACME] Re: Plan` keeps its tag. */
export function withoutMarks(subject: string): string {
  let kept = '';
  for (let rest = withoutPrefixes(subject); ; ) {
    const tag = tagged.exec(rest)?.[1];
    const inner = rest.slice(tag?.length);
    if (tag === undefined || !(prefix.test(inner) || gateway.test(inner))) return kept + rest;
    kept += tag;
    rest = withoutPrefixes(inner).trimStart();
  }
}

function withoutPrefixes(subject: string): string {
  let rest = subject;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(gateway, '').replace(prefix, '');
  }
  return rest;
}
