import '@/components/ui/page.css';
import { DayPage } from '@/components/day/day-page';
import { dayRows } from '@/components/day/day-rows';
import { mount } from '@/components/ui/mount';

mount(<DayPage />, 'strip.title', Object.values(dayRows));
