/** What kind of refusal it is; the shells turn it into a status, an exit code or a dialog. */
export type Refusal =
  | 'not-found'
  | 'bad-input'
  | 'conflict'
  | 'busy'
  | 'unavailable'
  | 'full'
  | 'read-only'
  | 'gone'
  | 'newer'
  | 'damaged'
  | 'foreign'
  | 'too-large'
  | 'stopped'

/**
 * Something that could not be done, said in one clear sentence for the user: what, where, what to do.
 * Whoever throws it has changed nothing, except where `stopped` says what is done.
 */
export class CasebookError extends Error {
  override readonly name = 'CasebookError'
  readonly refusal: Refusal

  constructor(refusal: Refusal, sentence: string, options?: { cause?: unknown }) {
    super(sentence, options)
    this.refusal = refusal
  }
}

/** The code of a Node or SQLite error (`EACCES`, `ERR_SQLITE_ERROR`), or '' where it has none. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
