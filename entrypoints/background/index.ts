import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '@/utils/worker/answer-pages';
import { answerInstalled } from '@/utils/worker/installed';
import { answerCommands, answerMenus } from '@/utils/worker/menus';
import { answerOutbox } from '@/utils/worker/outbox';
import { endInterrupted } from '@/utils/worker/read-thread';

export default defineBackground({
  main() {
    answerPages();
    answerMenus();
    answerCommands();
    answerInstalled();
    answerOutbox();
    endInterrupted();
  },
});
