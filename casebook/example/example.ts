import { EXAMPLE_THREAD } from './example-thread.ts'

/** The built-in example: a page as a person would paste it, and who asks in it. */
export const EXAMPLE = { requester: 'Marian Tolley', text: EXAMPLE_THREAD }
