import type { Decision } from './decision';

/** A record in which nothing is written yet and no thread was read. `now` in epoch ms, `zone` the system's. */
export function blankDecision(key: string, now: number, zone: string): Decision {
  return {
    key,
    id: null,
    title: '',
    template: 'plain',
    status: 'proposed',
    decidedOn: null,
    decision: '',
    why: '',
    options: [],
    driver: null,
    approver: null,
    contributors: [],
    informed: [],
    actions: [],
    revisitOn: null,
    objectionDeadline: null,
    supersedes: null,
    supersededBy: null,
    source: null,
    participants: [],
    selection: null,
    messages: [],
    notRead: [],
    capturedAt: now,
    capturedZone: zone,
  };
}

/** The record that is to replace `earlier`: about the same thread, everything else for its writer to say. */
export function replacementOf(earlier: Decision, key: string, now: number, zone: string): Decision {
  const { title, template, approver, driver, source, participants, selection, messages, notRead } = earlier;
  return {
    ...blankDecision(key, now, zone),
    ...{ title, template, approver, driver, source, participants, selection, messages, notRead },
    // The thread is as it was read then.
    capturedAt: earlier.capturedAt,
    capturedZone: earlier.capturedZone,
    supersedes: earlier.id,
  };
}
