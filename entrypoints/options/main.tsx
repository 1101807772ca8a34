import '@/components/ui/page.css';
import { OptionsPage } from '@/components/options/options-page';
import { mount } from '@/components/ui/mount';

mount(<OptionsPage />, 'options.title');
