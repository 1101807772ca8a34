/** How Asana writes HTML: a line feed breaks a line, and there is no `br`. */
export const asanaHtml = { base: 'https://app.asana.com/', breaksLines: true } as const;
