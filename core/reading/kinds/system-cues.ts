import type { PhraseTable } from './signals.ts'

/** Phrases of mail servers and auto-responders. */
export const SYSTEM: PhraseTable = {
  failed: [
    ['!(?:permanent (?:error|failure)|permanently|giving up|will not be retried|no further attempts)', 2],
    ["!(?:could not|couldn't|cannot|can't|was not|wasn't|unable to|failed to|not) (?:be )?(?:delivered?|deliver)", 2],
    [
      '!(?:delivery (?:has )?failed|undeliver(?:able|ed)|returned to sender|address not found|user unknown|mailbox (?:is )?(?:full|unavailable|not found)|no such (?:user|recipient|address)|address(?:es)? failed|rejected|does not exist|delivery (?:status notification )?\\(?failure)',
      2,
    ],
    ['!\\b5\\d\\d[ -](?:5\\.|[a-z])', 1],
  ],
  delayed: [
    [
      '!(?:has been delayed|is delayed|been delayed|not yet been delivered|delayed mail|delivery (?:is |has been )?delayed|still (?:being )?(?:tried|trying)|will (?:continue to )?(?:be )?(?:keep )?(?:retr(?:y|ied)|try(?:ing)?)|warning message only|do not need to resend|\\(delay\\)|temporar(?:y|ily))',
      2.5,
    ],
    ['!\\b4\\d\\d[ -](?:4\\.|[a-z])', 1],
  ],
  auto: [
    [
      '!(?:automatic(?:ally)?(?: generated)? (?:reply|response|acknowledg\\w+|message)|auto[- ]?(?:reply|response|responder|generated|acknowledg\\w+)|automated (?:reply|response|message|acknowledg\\w+|e-?mail))',
      2.5,
    ],
    [
      '!(?:out of (?:the )?office|on (?:annual )?leave|away from (?:my|the) (?:desk|office)|(?:this )?(?:mailbox|inbox|account) is (?:not |un)monitored|not monitored|do not reply to this|please do not reply|return(?:ing)? (?:to the office )?on)',
      2,
    ],
    ['!(?:abwesenheit|nicht im (?:büro|haus))', 2],
    // A receipt that a mail program sends of itself.
    ['!was (?:read|displayed|opened) (?:on|at) (?:[a-z]+,? )?\\d', 2.5],
    ['!was (?:read|displayed|opened) (?:on|at) [a-z]+,? [a-z]+ \\d', 2.5],
  ],
  'wrote-myself': [['!(?:your request|reference (?:number|no)|working days|dear (?:mr|mrs|ms|miss|dr) )', 1.5]],
}
