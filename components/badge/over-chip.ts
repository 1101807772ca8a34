import { type BadgeLook, pillLook } from './badge';
import { chipLook } from './chip';

/** The state's shape, drawn over the upper end corner of a name that it does not stand in. */
export const overChipLook: BadgeLook = {
  ...chipLook,
  style: `${pillLook.style}z-index:1;`,
  css: `${chipLook.css}
button.chip{position:relative!important;inset:auto!important}`,
};
