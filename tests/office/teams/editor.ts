import { h } from '../page/dom.ts';
import { type Line, linesOfHtml, linesOfText, markupOf, runsOf } from './written.ts';

export interface Editor {
  readonly element: HTMLElement;
  /** What was written, in the office's own markup, a line each paragraph. */
  text(): string;
  clear(): void;
}

interface Place {
  readonly line: number;
  readonly at: number;
}

/**
 * Teams' editor keeps what is written in a model of its own and draws it: it takes what is typed (a `beforeinput` of
 * the browser's) and what is pasted (a `paste` with data, also one that a script made; HTML before text). Whatever else
 * is changed in its element is undone, as after `execCommand` or where a script sets its text.
 */
export function createEditor(label: string, onChange: (text: string) => void): Editor {
  const element = h('div', {
    class: 'ck ck-content ck-editor__editable ck-rounded-corners ck-editor__editable_inline ck-blurred',
    'data-tid': 'ckeditor',
    contenteditable: 'true',
    role: 'textbox',
    dir: 'auto',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-placeholder': label,
  });
  let lines: readonly Line[] = [[]];
  const text = () => lines.map(markupOf).join('\n');
  const draw = () => {
    element.replaceChildren(...lines.map(drawLine));
    watcher.takeRecords();
    element.classList.toggle('ck-placeholder', text() === '');
  };
  const watcher = new MutationObserver(draw);
  const change = (next: readonly Line[], caret: Place) => {
    lines = next;
    draw();
    putCaret(element.children[caret.line], caret.at);
    onChange(text());
  };
  const put = (given: readonly Line[], back = 0) => {
    const { from, to } = marked(element, lines);
    const start = from.line === to.line && from.at === to.at ? before(from, back, lines) : from;
    const head = (lines[start.line] ?? []).slice(0, start.at);
    const tail = (lines[to.line] ?? []).slice(to.at);
    const added = given.map((line, at) => (at === 0 ? [...head, ...line] : [...line]));
    const caret = { line: start.line + added.length - 1, at: added.at(-1)?.length ?? 0 };
    added.at(-1)?.push(...tail);
    change([...lines.slice(0, start.line), ...added, ...lines.slice(to.line + 1)], caret);
  };
  element.addEventListener('beforeinput', (event) => {
    // One that a script made has no ranges.
    if (event.getTargetRanges().length === 0) return;
    event.preventDefault();
    const { inputType, data, dataTransfer } = event;
    if (/^insert(Paragraph|LineBreak)$/.test(inputType)) put([[], []]);
    else if (/^insert/.test(inputType)) put(linesOfText(data ?? dataTransfer?.getData('text/plain') ?? ''));
    else if (/^delete/.test(inputType)) put([[]], 1);
  });
  element.addEventListener('paste', (event) => {
    const given = (type: string) => event.clipboardData?.getData(type) ?? '';
    const [html, plain] = [given('text/html'), given('text/plain')];
    if (html === '' && plain === '') return;
    event.preventDefault();
    put(html === '' ? linesOfText(plain) : linesOfHtml(html));
  });
  draw();
  watcher.observe(element, { childList: true, characterData: true, subtree: true });
  return { element, text: () => text().trim(), clear: () => change([[]], { line: 0, at: 0 }) };
}

function drawLine(line: Line): HTMLElement {
  if (line.length === 0) return h('p', {}, h('br', { 'data-cke-filler': 'true' }));
  const runs = runsOf(line).map(({ text, href }) => (href === null ? text : h('a', { href }, text)));
  return h('p', {}, runs);
}

/** A letter before a place: of the line, or the end of the line above. */
function before(place: Place, back: number, lines: readonly Line[]): Place {
  if (back === 0) return place;
  if (place.at > 0) return { line: place.line, at: place.at - back };
  return place.line === 0 ? place : { line: place.line - 1, at: lines[place.line - 1]?.length ?? 0 };
}

/** What is marked; where nothing is, the end. */
function marked(element: HTMLElement, lines: readonly Line[]): { from: Place; to: Place } {
  const end = { line: lines.length - 1, at: lines.at(-1)?.length ?? 0 };
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer))
    return { from: end, to: end };
  const placeOf = (node: Node, offset: number): Place => {
    const line = node === element ? offset : [...element.children].findIndex((each) => each.contains(node));
    const paragraph = element.children[line];
    if (!paragraph) return end;
    if (node === element) return { line, at: 0 };
    const measure = document.createRange();
    measure.setStart(paragraph, 0);
    measure.setEnd(node, offset);
    return { line, at: measure.toString().length };
  };
  return {
    from: placeOf(range.startContainer, range.startOffset),
    to: placeOf(range.endContainer, range.endOffset),
  };
}

function putCaret(paragraph: Element | undefined, at: number): void {
  if (!paragraph) return;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left <= node.data.length) return void getSelection()?.collapse(node, left);
    left -= node.data.length;
  }
  getSelection()?.collapse(paragraph, 0);
}
