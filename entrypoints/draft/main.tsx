import '@/components/ui/page.css';
import { DraftPage } from '@/components/draft/draft-page';
import { mount } from '@/components/ui/mount';

mount(<DraftPage />, 'draft.title');
