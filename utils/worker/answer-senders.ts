import { answerMessages, type MessageSender } from '@/utils/platform/message-exchange';
import type { Answered, Asked, FromOwnPage, FromPage } from '@/utils/platform/messages';
import type { SiteFacts } from '@/utils/sites/facts';
import { mayAsk } from './rate';
import { requireOwnPage, siteOfSender } from './sender';

/** Where a message of a content script came from. */
export interface FromSite {
  readonly site: SiteFacts;
  readonly tabId: number | undefined;
}

type Later<Answer> = Answer | Promise<Answer>;

/** How each message of content scripts is answered. What they say is unknown: `schemas.ts` reads it. */
export type PageAnswers = {
  readonly [Type in keyof FromPage]: (data: unknown, from: FromSite) => Later<Answered<FromPage, Type>>;
};

/** How each message of extension pages is answered. */
export type OwnPageAnswers = {
  readonly [Type in keyof FromOwnPage]: (
    data: Asked<FromOwnPage, Type>,
  ) => Later<Answered<FromOwnPage, Type>>;
};

/**
 * Answers content scripts in the top frames of our sites, and nobody else; one that asks more often than any page
 * needs has no answer for a while.
 */
export function answerSites(answers: PageAnswers): () => void {
  return answerMessages((type) =>
    has(answers, type)
      ? (data, sender: MessageSender) => {
          const site = siteOfSender(sender);
          const tabId = sender.tab?.id;
          if (!mayAsk(type, tabId, Date.now())) throw new Error('This page asks too often.');
          return answers[type](data, { site, tabId });
        }
      : undefined,
  );
}

/** Answers the extension's own pages, and nobody else. */
export function answerExtension(answers: OwnPageAnswers): () => void {
  return answerMessages((type) =>
    has(answers, type)
      ? (data, sender) => {
          requireOwnPage(sender);
          // Each answer takes what its own type brings.
          const answer: (data: never) => unknown = answers[type];
          return answer(data as never);
        }
      : undefined,
  );
}

const has = <Answers extends object>(answers: Answers, type: unknown): type is keyof Answers =>
  typeof type === 'string' && Object.hasOwn(answers, type);
