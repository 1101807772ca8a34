import '@/components/ui/page.css';
import { PlannerPage } from '@/components/planner/planner-page';
import { plannerRows } from '@/components/planner/planner-rows';
import { mount } from '@/components/ui/mount';
import { addEnglish } from '@/components/ui/words';
import { planner } from '@/utils/words/made/room-planner';

addEnglish(planner);
mount(<PlannerPage />, 'planner.title', Object.values(plannerRows));
