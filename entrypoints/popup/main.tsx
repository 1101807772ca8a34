import '@/components/ui/page.css';
import { popupAsks } from '@/components/popup/popup-asks';
import { PopupPage } from '@/components/popup/popup-page';
import { popupRows } from '@/components/popup/popup-rows';
import { mount } from '@/components/ui/mount';

mount(<PopupPage />, undefined, [...Object.values(popupRows), ...Object.values(popupAsks)]);
