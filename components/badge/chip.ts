import type { BadgeLook } from './badge';
import { badgeCss } from './styles';

/** The state's shape over the upper end corner of a recipient; the clocks of all are in the line about the message. */
export const chipLook: BadgeLook = {
  // A point at the upper end corner, in a chip of text as in a flexible one, which no line and no scrolling area
  // knows of; the pill hangs over it.
  style:
    'display:block;float:inline-end;order:99;align-self:flex-start;flex:none;position:relative;z-index:1;' +
    'inline-size:0;block-size:0;font-family:inherit;contain:layout style;',
  css: `${badgeCss}
button.chip{position:absolute;bottom:-7px;right:-4px;block-size:12px;inline-size:12px;padding:2px;
box-shadow:0 0 0 1px light-dark(#fff,#1f1f1f)}
:host(:dir(rtl)) .chip{left:-4px;right:auto}
button.chip::after{inset:-3px}
.chip span{display:none}
.chip svg,.away.chip svg{inline-size:8px;block-size:8px}`,
  className: 'chip',
  isTypedAround: true,
};
