import { inks, tokens } from './styles';

/** The card; a sheet of its own, as only a page with a card needs it. */
export const cardCss = `${tokens}
${inks}
*{box-sizing:border-box}
.card{inline-size:min(440px,calc(100vw - 32px));max-block-size:calc(100vh - 32px);overflow:auto;padding:16px;
border-radius:10px;color:var(--ink);background:var(--ground);font-size:13px;font-weight:400;line-height:1.45;
font-variant-numeric:tabular-nums;text-align:start;overflow-wrap:anywhere;outline:1px solid transparent;
box-shadow:0 0 0 1px light-dark(#1c21300f,#ffffff17),0 6px 24px light-dark(#1c213033,#0000008c)}
p,dl,h2{margin:0;font-size:13px;font-weight:400}
.who{display:flex;align-items:flex-start;gap:12px}
.face{flex:none;inline-size:38px;block-size:38px;border-radius:50%;display:grid;place-items:center;
font-weight:600;color:var(--accent);background:var(--soft)}
.name{font-size:15px;font-weight:600;line-height:1.3}
.grow{flex:1;min-inline-size:0}
.quiet{color:var(--ink-2);text-wrap:pretty}
.small{font-size:11.5px;color:var(--ink-3)}
.now{text-align:end;flex:none;max-inline-size:45%;color:var(--c);font-size:12px;line-height:1.3}
.clock{font-size:22px;font-weight:500;line-height:1.2;color:var(--ink)}
.now svg{inline-size:9px;block-size:9px;margin-inline-end:4px}
.box{margin-block-start:12px;padding:12px;border-radius:8px;background:var(--ground-2);outline:1px solid transparent;outline-offset:-1px}
.box p{font-size:12px;color:var(--ink-2)}
.box .times{font-size:15px;font-weight:600;color:var(--ink);padding-block:1px}
ol{list-style:none;margin:12px 0 0;padding:0;display:flex;gap:3px}
li{min-inline-size:36px;flex-shrink:9;flex-basis:auto;font-size:11.5px;line-height:1.35}
li span{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bar{block-size:8px;border-radius:2px;margin-block-end:4px;background:var(--line);
background-image:repeating-linear-gradient(135deg,transparent 0 5px,var(--ground-2) 5px 9px)}
.counted{flex-shrink:1}
.counted .bar{background:var(--accent)}
.plain .bar{background-image:none}
.length{color:var(--ink-3)}
.fold{margin-block-start:8px;font-size:11.5px;color:var(--ink-2)}
summary{cursor:pointer;inline-size:fit-content;border-radius:4px}
table{inline-size:100%;border-collapse:collapse;margin-block-start:4px}
th{text-align:start;font-weight:500}
td,th{padding-block:2px;padding-inline-end:8px;vertical-align:top;border-block-end:1px solid var(--line)}
td:last-child,th:last-child{text-align:end;padding-inline-end:0;white-space:nowrap}
caption{text-align:start;color:var(--ink-2);padding-block-end:2px}
.advice{display:flex;gap:8px;margin-block-start:12px;padding-block:8px;color:var(--ink-2);
border-block:1px solid var(--line)}
.advice svg{flex:none;inline-size:14px;block-size:14px;margin-block-start:2px;color:var(--accent)}
.advice b{color:var(--ink);font-weight:600}
.note{margin-block-start:8px;font-size:11.5px;color:var(--ink-2)}
.actions .note{flex-basis:100%;margin:0}
.actions{position:relative;display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-block-start:12px;min-block-size:30px;padding-inline-end:44px}
label{display:flex;align-items:center;gap:6px;font-size:12px;color:var(--ink-2)}
.actions button,.later,select,.menu summary{font-family:inherit;font-size:12px;font-weight:500;line-height:1.3;min-block-size:30px;padding:5px 10px;
border-radius:8px;border:1px solid var(--line);color:var(--ink);background:var(--ground);cursor:pointer}
.pick{position:relative}
select{appearance:none;padding-inline-end:24px}
.pick::after{content:"";position:absolute;inset-block-start:10px;inset-inline-end:11px;inline-size:5px;block-size:5px;
border:solid var(--ink-2);border-width:0 1.5px 1.5px 0;rotate:45deg;pointer-events:none}
.menu{position:absolute;inset-block-start:0;inset-inline-end:0}
.choose{position:relative}
.choose .menu{position:static}
.menu summary{list-style:none;text-align:center;min-inline-size:36px;box-sizing:border-box;border-radius:8px}
.items{position:absolute;inset-block-end:calc(100% + 4px);inset-inline-end:0;inline-size:max-content;max-inline-size:280px;
display:grid;gap:4px;padding:8px;border-radius:8px;background:var(--ground);border:1px solid var(--line);
box-shadow:0 4px 16px light-dark(#1c213033,#0000008c)}
.choose .items{inset-inline:0 auto}
.items button{text-align:start}
.date{display:flex;gap:4px}
.date input{flex:1;min-inline-size:0;min-block-size:30px;padding:2px 8px;border-radius:8px;border:1px solid var(--line);font:inherit;font-size:12px;color:var(--ink);background:var(--ground)}
.note button,.advice .later{min-block-size:24px;padding:1px 8px}
.menu .small{display:block;font-weight:400;margin-block-start:2px}
.actions .main{border-color:var(--accent);color:var(--on);background:var(--accent);font-weight:600}
.actions button:hover,.later:hover,select:hover,.menu summary:hover{border-color:light-dark(#868da0,#70788f)}
.actions .main:hover{background:light-dark(#2f4cc0,#a3b3ff)}
option{color:var(--ink);background:var(--ground)}
.status{flex-basis:100%;font-size:11.5px;color:var(--ink-2)}
.status:empty{display:none}
@media (prefers-reduced-motion:no-preference){.card{animation:in 120ms}@keyframes in{from{opacity:0}}}
@media (forced-colors:active){.pick::after{border-color:ButtonText}.bar{forced-color-adjust:none;background:Canvas;border:1px solid CanvasText}
.counted .bar{background:CanvasText}.face{outline:1px solid}.advice svg{color:inherit}}`;
