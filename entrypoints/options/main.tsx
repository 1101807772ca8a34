import '@/components/ui/page.css';
import { OptionsPage } from '@/components/options/options-page';
import { optionsRows } from '@/components/options/options-rows';
import { mount } from '@/components/ui/mount';

mount(<OptionsPage />, 'options.title', Object.values(optionsRows));
