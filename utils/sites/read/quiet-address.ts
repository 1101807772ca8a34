const quietWords =
  /(?:^|[-_.+=])(?:no|do[-_.]?not|dont|never|ne[-_.]?pas|nao|não|kein|nicht)[-_.]?(?:repl(?:y|ies)|repondre|répondre|respond(?:er|a)?|antworten)(?:$|[-_.+=\d])/;
const quietNames =
  /^(?:mailer-daemon|postmaster|listserv|majordomo|(?:auto-?)?notif(?:y|ier|ications?)|bounces?|newsletters?|digests?|alerts?|automated|auto-?confirm|auto-?reply)$/;
const quietEnds =
  /^(?:bounces?[-+_=]|prvs=|owner-)|-(?:bounces?|request|owner|(?:un)?subscribe|list|notif(?:y|ications?))$/;
const quietDomains =
  /(?:^|[.@])(?:googlegroups\.com|groups\.google\.com|groups\.io)$|^(?:lists?|groups?|mailman|bounces?)\.[^.]+\.[^.]+|(?:^|\.)noreply\./;

/**
 * Whether nobody answers from this address, or nobody knows who would: no-reply senders, bounces, mailing
 * lists. Role addresses behind which people sit (`support@`, `team@`) are not quiet.
 */
export function isQuietAddress(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (quietWords.test(local) || quietEnds.test(local)) return true;
  return quietNames.test(local.replace(/\+.*$/, '')) || quietDomains.test(domain);
}
