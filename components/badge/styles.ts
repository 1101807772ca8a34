/**
 * Colours of the product, light and dark by the host's `color-scheme`. Set on what is inside the root: a rule of the page
 * for the host would win over `:host` and reach everything below by inheritance.
 */
export const tokens = `*{--accent:light-dark(#3b5bdb,#8ea2ff)}
.working{--c:light-dark(#127343,#6fd29a);--g:light-dark(#e3f5ea,#173626)}
.after-hours{--c:light-dark(#565d8f,#aab1ee);--g:light-dark(#eceefa,#272b49)}
.day-off{--c:light-dark(#846411,#e3c15c);--g:light-dark(#fbf3dc,#3a3115)}
.away{--c:light-dark(#a23a5a,#f096b0);--g:light-dark(#fbe7ed,#3f1d29)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}`;

/** The other colours, of which a badge has none. */
export const inks = `*{
--ink:light-dark(#1c2130,#e9ecf5);--ink-2:light-dark(#5a6275,#a9b0c3);--ink-3:light-dark(#6b7286,#8c94a9);
--ground:light-dark(#fff,#1b1f2b);--ground-2:light-dark(#f6f7fa,#232838);--line:light-dark(#e4e7ee,#343a4b);
--soft:light-dark(#e7ecff,#2a3357);--on:light-dark(#fff,#12162a)}`;

/**
 * The pill. Its host has no height, so that no line and no row ever grows. First in its line it keeps to the edge of the
 * text below and above. Sides are the page's, not those of the words.
 */
export const badgeCss = `${tokens}
button{all:unset;position:relative;display:inline-flex;align-items:center;gap:4px;box-sizing:border-box;
flex:none;block-size:18px;padding-inline:6px 7px;border-radius:9px;color:var(--c);background:var(--g);
font-size:11.5px;font-weight:500;line-height:18px;font-variant-numeric:tabular-nums;letter-spacing:.1px;
white-space:nowrap;cursor:pointer;user-select:none;unicode-bidi:isolate;
outline:1px solid transparent;outline-offset:-1px}
:host(:not(:first-child)) button{margin-left:8px}
:host(:dir(rtl):not(:first-child)) button{margin:0 8px 0 0}
button::after{content:"";position:absolute;inset:-3px 0}
button.compact{block-size:16px;line-height:16px;font-size:11px;padding-inline:5px 6px}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
svg{inline-size:9px;block-size:9px;flex:none}
.away svg{inline-size:10px;block-size:10px}
.tail{color:light-dark(#4e566a,#b4bbcd);font-weight:400;padding-inline-start:2px}
.tail:empty,.tail[hidden]{display:none}
@media (prefers-reduced-motion:no-preference){button{transition:background-color 120ms,color 120ms}}
@media (forced-colors:active){button{color:CanvasText;background:Canvas}}`;

/** The note on all recipients: as the quiet line, in two lines. */
export const recipientsCss = `${inks}
p{margin:0;flex:none;inline-size:max-content;color:var(--ink-2);font-size:12px;font-weight:400;line-height:15px;
font-variant-numeric:tabular-nums;white-space:normal;text-wrap:balance}
@media (forced-colors:active){p{color:CanvasText}}`;

/** The quiet line: words in the page's own ground, no more; the sign between its sentences is for the eye alone. */
export const lineCss = `${tokens}
${inks}
p{margin:0;flex:none;color:var(--ink-2);font-size:12px;line-height:16px;font-variant-numeric:tabular-nums;white-space:nowrap}
svg{inline-size:9px;block-size:9px;margin-inline-end:5px;color:var(--c)}
.tail:not(:empty)::before{content:"· "/""}
[hidden]{display:none}
@media (forced-colors:active){p,svg{color:CanvasText}}`;

/** A state and a clock in the page's own ink: a list may have any ground, and its names are readable on it. */
export const dotCss = `p{margin:0;flex:none;display:flex;align-items:center;gap:4px;color:inherit;font-size:12px;line-height:16px;
font-variant-numeric:tabular-nums;white-space:nowrap}
svg{inline-size:8px;block-size:8px;flex:none}`;
