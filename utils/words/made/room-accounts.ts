// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface AccountsWords {
  readonly 'accounts.monday-step-1': NoValues;
  readonly 'accounts.monday-step-2': NoValues;
  readonly 'accounts.monday-lead': NoValues;
  readonly 'accounts.monday-day': NoValues;
  readonly 'accounts.monday-part': NoValues;
  readonly 'accounts.twist-lead': NoValues;
  readonly 'accounts.twist-step-1': { readonly link: string };
  readonly 'accounts.twist-step-2': NoValues;
  readonly 'accounts.token': { readonly vendor: string };
  readonly 'accounts.token-help': { readonly host: string };
  readonly 'accounts.token-none': { readonly vendor: string };
  readonly 'accounts.vendor-name': { readonly team: string; readonly vendor: string };
  readonly 'accounts.vendor-host': { readonly host: string };
  readonly 'accounts.vendor-token': { readonly vendor: string };
  readonly 'accounts.vendor-refused': { readonly code: string; readonly vendor: string };
  readonly 'accounts.vendor-no-answer': { readonly vendor: string };
  readonly 'accounts.vendor-nobody': { readonly vendor: string };
  readonly 'accounts.vendor-entry': { readonly vendor: string };
  readonly 'accounts.vendor-no-zone': { readonly vendor: string };
  readonly 'accounts.vendor-zone': { readonly vendor: string; readonly zone: string };
  readonly 'accounts.guest': NoValues;
  readonly 'accounts.no-email': NoValues;
  readonly 'accounts.choose-workspace': NoValues;
  readonly 'accounts.workspace': NoValues;
  readonly 'accounts.workspace-none': NoValues;
  readonly 'accounts.other-account': { readonly team: string };
  readonly 'accounts.end-token': { readonly accounts: readonly string[]; readonly vendor: string };
  readonly 'accounts.kind-monday': NoValues;
  readonly 'accounts.kind-monday-what': NoValues;
  readonly 'accounts.kind-twist': NoValues;
  readonly 'accounts.kind-twist-what': NoValues;
  readonly 'accounts.slack-sign-in': NoValues;
  readonly 'accounts.slack-sign-in-help': NoValues;
  readonly 'accounts.slack-closed': NoValues;
  readonly 'accounts.slack-foreign': NoValues;
  readonly 'accounts.slack-rotates': NoValues;
  readonly 'accounts.slack-ended': NoValues;
  readonly 'accounts.property': { readonly property: string; readonly what: string };
}

export const accounts: Pack = {
  'accounts.monday-step-1': "In monday, click your profile picture and choose “Developers”.",
  'accounts.monday-step-2': "Open “My access tokens”, copy your personal token and paste it here:",
  'accounts.monday-lead': "The token has all your own rights in monday. Meantime uses it to list people only: it changes nothing there.",
  'accounts.monday-day': "monday’s limit of requests for today is used up, so nothing was changed. It starts again at midnight UTC.",
  'accounts.monday-part': "monday couldn’t say of everyone whether they are away. Refresh later to get the rest.",
  'accounts.twist-lead': "Make a small Twist integration once. Meantime uses its token to list people only: it reads no messages and sends nothing.",
  'accounts.twist-step-1': ["Open ",["link"],", add an integration and choose General integration."],
  'accounts.twist-step-2': "Open OAuth Authentication, create a test token, copy it and paste it here:",
  'accounts.token': [["vendor"]," token"],
  'accounts.token-help': ["The token stays in this browser and is sent to ",["host"]," only."],
  'accounts.token-none': ["This isn’t a ",["vendor"]," token: copy the whole token, without spaces."],
  'accounts.vendor-name': [["team"]," (",["vendor"],")"],
  'accounts.vendor-host': ["The browser wasn’t allowed to reach ",["host"],", so nothing was loaded."],
  'accounts.vendor-token': [["vendor"]," doesn’t accept this token. Copy it again, or create a new one there."],
  'accounts.vendor-refused': [["vendor"]," refused the request (",["code"],"), so nothing was changed."],
  'accounts.vendor-no-answer': ["The answer didn’t come from ",["vendor"],", so nothing was changed. Your network may need a sign-in."],
  'accounts.vendor-nobody': [["vendor"]," listed no people, so nothing was changed."],
  'accounts.vendor-entry': [["vendor"]," sent something that isn’t a person here, so it was skipped."],
  'accounts.vendor-no-zone': [["vendor"]," gives no time zone. Add this person by hand with the same address, or ask them to set it in ",["vendor"],"."],
  'accounts.vendor-zone': ["“",["zone"],"” isn’t a time zone that can be used. Ask them to set it again in ",["vendor"],"."],
  'accounts.guest': "a guest.",
  'accounts.no-email': "no e-mail address, so no badge can appear until you add an address.",
  'accounts.choose-workspace': "This token opens several workspaces. Choose one, then Preview again.",
  'accounts.workspace': "Workspace",
  'accounts.workspace-none': "Choose a workspace",
  'accounts.other-account': ["This token is for another account, ",["team"],". Add it as a source of its own."],
  'accounts.end-token': [["vendor"],"’s token still works for ",["accounts","l","and"],": delete it at ",["vendor"],"."],
  'accounts.kind-monday': "monday account",
  'accounts.kind-monday-what': "Everyone in your monday account, with the time zone and the absence in each profile.",
  'accounts.kind-twist': "Twist workspace",
  'accounts.kind-twist-what': "Everyone in your Twist workspace, with the time zone and the absence in each profile.",
  'accounts.slack-sign-in': "Sign in with Slack",
  'accounts.slack-sign-in-help': "Slack’s page asks whether Meantime may list the people and user groups of your workspace. Or paste a token instead:",
  'accounts.slack-closed': "The sign-in was closed or refused, so nothing was connected.",
  'accounts.slack-foreign': "The sign-in didn’t match our request, so it wasn’t used. Try again.",
  'accounts.slack-rotates': "The tokens of this app end after 12 hours. Switch token rotation off in its settings at Slack, or paste a token of an app of your own.",
  'accounts.slack-ended': "Slack doesn’t accept this token any more. Sign in again.",
  'accounts.property': ["“",["property"],"”: ",["what"]],
};
