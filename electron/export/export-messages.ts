// What the program and the process that draws exports say to each other.
import { z } from 'zod'
import type { ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import { once } from '../../shared/once.ts'
import type { ExportRequest } from './export-request.ts'

/** The one thing a process is asked for in its life. */
export interface ExportJob {
  /** `print`: pages for a printer, which are no file. */
  readonly format: ExportFormatId | 'print'
  readonly request: ExportRequest
}

export const exportNewsSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('progress'), fraction: z.number().min(0).max(1) }),
    /** One sentence about the file, which comes all the same. */
    z.object({ kind: z.literal('note'), message: z.string() }),
    z.object({
      kind: z.literal('done'),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
    z.object({ kind: z.literal('refused'), code: z.string(), message: z.string() }),
    /** For the log, in the system's own words. */
    z.object({ kind: z.literal('failed'), cause: z.string() }),
  ]),
)

/** What the process answers: some progress, perhaps a note, then one of the others. */
export type ExportNews = z.infer<ReturnType<typeof exportNewsSchema>>
