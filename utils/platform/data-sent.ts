/**
 * What a decision document can hold, by Firefox's names (extensionworkshop.com, built-in data consent, read
 * 2026-11-22): messages of the thread, the people in it, and what stood in the page. Nothing of it is sent
 * before a destination is connected, so all are optional.
 */
export const dataSent = ['personalCommunications', 'personallyIdentifyingInfo', 'websiteContent'] as const;
