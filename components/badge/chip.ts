import type { BadgeLook } from './badge';
import { badgeCss } from './styles';

/** A badge over the upper end corner of a recipient. */
export const chipLook: BadgeLook = {
  // A point at the upper end corner, in a chip of text as in a flexible one, which no line and no scrolling area
  // knows of; the pill hangs over it.
  style:
    'display:block;float:inline-end;order:99;align-self:flex-start;flex:none;position:relative;z-index:1;' +
    'inline-size:0;block-size:0;font-family:inherit;contain:layout style;',
  css: `${badgeCss}
button.chip{position:absolute;bottom:0;right:-5px;block-size:13px;line-height:13px;font-size:10px;
gap:3px;padding-inline:4px 5px;letter-spacing:0;box-shadow:0 0 0 1px light-dark(#fff,#1f1f1f)}
:host(:dir(rtl)) .chip{left:-5px;right:auto}
button.chip::after{inset:-4px 0 0}
.chip svg,.away.chip svg{inline-size:7px;block-size:7px}`,
  className: 'chip',
  isTypedAround: true,
};
