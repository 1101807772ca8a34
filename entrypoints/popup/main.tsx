import '@/components/ui/page.css';
import { PopupPage } from '@/components/popup/popup-page';
import { popupRows } from '@/components/popup/popup-rows';
import { mount } from '@/components/ui/mount';

mount(<PopupPage />, undefined, Object.values(popupRows));
