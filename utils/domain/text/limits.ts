/**
 * The longest that anything read from a page may be, in UTF-16 code units, and the most of a kind. They are far
 * above any real page. What is longer is cut with a mark, what is more is counted as not read: by the readers in
 * the page and again by the worker, so that one odd member never costs the others.
 */
export const limits = {
  /** A name as a page shows it. */
  label: 1_000,
  /** An address or id, an e-mail address among them (RFC 5321: 64 + 1 + 255). */
  address: 320,
  team: 64,
  /** A thread's or message's own id. */
  id: 300,
  /** A subject or the name of a channel. */
  title: 4_000,
  linkLabel: 4_000,
  /** Addresses are never cut: half an address leads somewhere else. A longer one is left out. */
  href: 16_384,
  /** A time as the page writes it, and other short words of it. */
  phrase: 300,
  /** One text of a message. */
  text: 2_000_000,
  participants: 2_000,
  messages: 5_000,
  links: 5_000,
  /** Elements and texts of one tree. */
  nodes: 400_000,
  /** Hints or windows of one question. */
  asked: 500,
  /** Threads for which an urgency was chosen; the oldest go. */
  choices: 2_000,
} as const;
