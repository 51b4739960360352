import { ORPCError } from '@orpc/server'

/** The sentence of a call that was refused; null for an error that nobody foresaw. */
export const refusalOf = (error: unknown): string | null => (error instanceof ORPCError ? error.message : null)
