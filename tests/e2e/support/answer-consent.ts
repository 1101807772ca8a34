import type { Page } from 'playwright-core';

/**
 * Presses a button of a vendor's own page, in the window that the browser opened for it: the window goes with the answer,
 * perhaps before the click is told to be done.
 */
export async function answerConsent(consent: Page, button: 'Allow' | 'Cancel'): Promise<void> {
  const closed = consent.waitForEvent('close');
  await consent
    .getByRole('button', { name: button })
    .click()
    .catch(() => {});
  await closed;
}
