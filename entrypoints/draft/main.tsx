import '@/components/ui/page.css';
import { DraftPage } from '@/components/draft/draft-page';
import { mount } from '@/components/ui/mount';
import { addEnglish } from '@/components/ui/words';
import { draft } from '@/utils/words/made/room-draft';

addEnglish(draft);
mount(<DraftPage />, 'draft.title');
