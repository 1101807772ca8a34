import '@/components/ui/page.css';
import { mount } from '@/components/ui/mount';
import { WelcomePage } from '@/components/welcome/welcome-page';

mount(<WelcomePage />, 'welcome.title');
