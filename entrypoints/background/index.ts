import { defineBackground } from 'wxt/utils/define-background';
import { endInterrupted } from '@/utils/decisions/capture/readings';
import { answerOwnPages } from '@/utils/worker/answer-own-pages';
import { answerPages } from '@/utils/worker/answer-pages';
import { followPolicy } from '@/utils/worker/follow-policy';
import { followSites } from '@/utils/worker/follow-sites';
import { followSync } from '@/utils/worker/follow-sync';
import { followWaits } from '@/utils/worker/follow-waits';
import { answerInstalled } from '@/utils/worker/installed';
import { answerCommands, answerMenus, followChosenLanguage } from '@/utils/worker/menus';
import { startOutbox } from '@/utils/worker/outbox';
import { startPeopleRefresh } from '@/utils/worker/people-refresh';

export default defineBackground({
  main() {
    answerPages();
    answerMenus();
    answerCommands();
    followChosenLanguage();
    answerInstalled();
    followPolicy();
    answerOwnPages(startOutbox());
    startPeopleRefresh();
    followSites();
    followSync();
    followWaits();
    endInterrupted();
  },
});
