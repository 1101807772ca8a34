import '@/components/ui/page.css';
import { LogPage } from '@/components/log/log-page';
import { mount } from '@/components/ui/mount';

mount(<LogPage />, 'log.title');
