import { ValidationError } from '@orpc/contract'
import { implement, type ImplementerInternalWithMiddlewares, ORPCError } from '@orpc/server'
import type { ZodError } from 'zod'
import { contract, type Contract } from '../../core/contract/contract.ts'
import { CasebookError, type Refusal } from '../casebook-error.ts'
import { fileTrouble } from '../storage/open-file.ts'
import type { Context } from './context.ts'
import { READS } from './reads.ts'

const CODES: Record<Refusal, string> = {
  'not-found': 'NOT_FOUND',
  'bad-input': 'BAD_REQUEST',
  conflict: 'CONFLICT',
  busy: 'SERVICE_UNAVAILABLE',
  unavailable: 'SERVICE_UNAVAILABLE',
  full: 'SERVICE_UNAVAILABLE',
  'read-only': 'SERVICE_UNAVAILABLE',
  gone: 'SERVICE_UNAVAILABLE',
  newer: 'PRECONDITION_FAILED',
  damaged: 'PRECONDITION_FAILED',
  foreign: 'PRECONDITION_FAILED',
  'too-large': 'PAYLOAD_TOO_LARGE',
  stopped: 'CLIENT_CLOSED_REQUEST',
}

function firstIssue(error: ValidationError): string {
  const issue = (error.issues as ZodError['issues'])[0]
  if (!issue) return 'it has not the expected form'
  const where = issue.path.map(String).join('.')
  return where ? `${where}: ${issue.message}` : issue.message
}

/** Any error as one clear sentence under a code. What was thrown by mistake says nothing of the letters it was about. */
export function asRefusal(
  error: unknown,
  { dir, others, troubles }: Pick<Context, 'dir' | 'others' | 'troubles'>,
): unknown {
  if (error instanceof ORPCError) {
    if (error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
      const message = `This could not be understood (${firstIssue(error.cause)}): correct it and try again; nothing was changed.`
      return new ORPCError('BAD_REQUEST', { message, cause: error.cause })
    }
    return error
  }
  const trouble = fileTrouble(error, dir, others)
  if (trouble instanceof CasebookError) {
    return new ORPCError(CODES[trouble.refusal], { message: trouble.message, cause: error })
  }
  // A closed page or a watcher that was called off is nobody's mistake.
  if (error instanceof Error && error.name === 'AbortError') return error
  troubles.note(error)
  console.error(error)
  const message = 'FOI Desk made a mistake and could not finish this; nothing that was kept is lost. Please report it.'
  return new ORPCError('INTERNAL_SERVER_ERROR', { message, cause: error })
}

const made = implement(contract)
  .$context<Context>()
  .use(async ({ context, path, next }) => {
    try {
      const services = await context.condition.services()
      // Those that change the casebook without its one way in for changes (a reminder put off) are refused here.
      if (!READS.has(path.join('.'))) services.store.mayChange()
      return await next({ context: services })
    } catch (error) {
      context.condition.met(error)
      throw asRefusal(error, context)
    }
  })

/** What every handler is made from: the contract, the context, and errors turned into sentences. */
// Its type is named, since an inferred one would be longer than the compiler writes out.
export const base: ImplementerInternalWithMiddlewares<Contract, Context & Record<never, never>, Context> = made
