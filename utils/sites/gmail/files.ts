import type { NamedLink } from '@/utils/domain/thread/capture';
import { attr, find, textOf } from '../read/dom';
import { absoluteLink } from '../read/links';
import { baseOf } from '../read/nodes';
import { findAllOurs } from './ours';
import { inThread } from './thread-selectors';

/** The files under a message, each as a link with its name. */
export function filesOf(item: Element): NamedLink[] {
  const base = baseOf(item);
  const found = new Map<string, NamedLink>();
  const add = (label: string, href: string | null): void => {
    if (href !== null && label !== '' && !found.has(label)) found.set(label, { label, href });
  };
  for (const el of findAllOurs(item, inThread.file)) {
    const [, name = '', href = ''] = /^[^:]*:([^:]*):(.+)$/.exec(attr(el, 'download_url') ?? '') ?? [];
    add(decode(name), absoluteLink(href, base));
  }
  for (const el of findAllOurs(item, inThread.fileLink)) {
    const name = textOf(find(el, '.aV3')) || attr(el, 'aria-label') || '';
    add(name, absoluteLink(attr(el, 'href'), base));
  }
  return [...found.values()];
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
