import '@/components/ui/page.css';
import { giveLeftHosts } from '@/components/options/left-hosts';
import { OptionsPage } from '@/components/options/options-page';
import { optionsRows } from '@/components/options/options-rows';
import { mount } from '@/components/ui/mount';

mount(<OptionsPage />, 'options.title', Object.values(optionsRows));
void giveLeftHosts();
