import type { Page } from 'playwright-core';

/**
 * What stands elsewhere or is of another size because of our badges: each box of the page as it is, against
 * the same page with our elements taken out of the layout for a moment. Left out is the line that gives way
 * to a badge: subject and snippet of a row (`.xT`), the width of a sender's line (`h3.iw`), and in a collapsed
 * message how sender and first words share their line.
 */
export function movedBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOurs = (el: Element) => /^x-[a-z]{8}$/.test(el.localName);
    const all = [...document.querySelectorAll<HTMLElement>('body, body *')];
    const hosts = all.filter(isOurs);
    const others = all.filter((el) => !isOurs(el) && el.parentElement?.closest('.xT') == null);
    const read = () =>
      others.map((el) => {
        const { x, y, width, height } = el.getBoundingClientRect();
        const sharesLine = el.closest('.adf .acZ') !== null;
        const isLine = sharesLine || el.matches('h3.iw, .iw > .qu');
        const name = `${el.tagName}.${el.getAttribute('class')}#${el.id}`;
        return `${name} ${sharesLine ? '' : x} ${y} ${isLine ? '' : width} ${height}`;
      });
    const before = hosts.map((host) => host.style.getPropertyValue('display'));
    const withBadges = read();
    for (const host of hosts) host.style.setProperty('display', 'none', 'important');
    const without = read();
    hosts.forEach((host, at) => void host.style.setProperty('display', before[at] ?? '', 'important'));
    if (hosts.length === 0) return ['there is no badge to compare with'];
    return withBadges
      .flatMap((box, at) => (box === without[at] ? [] : [`${without[at]} -> ${box}`]))
      .slice(0, 8);
  });
}
