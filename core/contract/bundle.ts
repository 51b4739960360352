import { oc } from '@orpc/contract'
import { z } from 'zod'
import { bundleChoicesSchema, bundleFormSchema, bundlePreviewSchema } from '../model/bundle.ts'

const of = z.object({ caseId: z.string(), choices: bundleChoicesSchema.prefault({}) })

/** A case on its way out of the desk: the evidence bundle for a regulator or a tribunal, and the case in other forms. */
export const bundleContract = {
  /** What would go in; writes nothing. */
  preview: oc.input(of).output(bundlePreviewSchema),
  /** `path` is for the command line only: the file is written there, whole or not at all, and not handed over. */
  make: oc.input(of.extend({ form: bundleFormSchema, path: z.string().min(1).optional() })).output(
    z.object({
      name: z.string(),
      file: z.file().nullable(),
      bytes: z.int(),
      documents: z.int(),
      sha256: z.string(),
    }),
  ),
}
