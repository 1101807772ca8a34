import '@/components/ui/page.css';
import { PopupPage } from '@/components/popup/popup-page';
import { mount } from '@/components/ui/mount';

mount(<PopupPage />);
