import { verdict } from './verdict.ts'
import type { Scores, Verdict } from './verdict.ts'

/** The kind of a message by a mail server; a notice of delay is no failure. */
export function judgeSystem(s: Scores): Verdict {
  const [failed, delayed, auto] = [s.of('failed'), s.of('delayed'), s.of('auto')]
  if (auto >= 2 && auto >= failed) return verdict('auto-reply', s.span('auto'), 'No person wrote it.', auto)
  if (delayed >= 2.5 && delayed >= failed - 1)
    return verdict('delivery-delay', s.span('delayed'), 'The server still tries to deliver.', delayed)
  if (failed >= 2) return verdict('delivery-failure', s.span('failed'), 'The server could not deliver.', failed)
  return verdict('auto-reply', s.span('auto'), 'No person wrote it.', 1)
}

/** Whether a letter is a mail server's or an auto-responder's, whoever its sender line names. */
export function isSystemMail(
  s: Scores,
  form: { words: number; signed: boolean; headSaysAuto: boolean; postmaster: boolean },
): boolean {
  if (form.postmaster) return true
  if (s.of('failed') + s.of('delayed') >= 4 && !form.signed && form.words < 400) return true
  if (form.headSaysAuto && s.of('auto') >= 2) return true
  return s.of('auto') >= 2 && !form.signed && form.words < 120 && s.of('wrote-myself') < 3
}
