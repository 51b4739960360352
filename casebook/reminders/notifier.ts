import type { ShownNotice } from '../../core/model/reminder.ts'

/** What a shell can do to reach the user. */
export interface Notifier {
  /** Why nothing can be shown now and what to do about it, in one sentence; null where it can. */
  whyNot(): string | null
  /** Resolves (or returns) when the system took the notice; rejects with a sentence where it would not. */
  show(notice: ShownNotice): Promise<void> | void
  /** What holds notices back though they are taken ('do not disturb'), in one sentence; null where nothing is known to. */
  heldBack?(): Promise<string | null>
}
