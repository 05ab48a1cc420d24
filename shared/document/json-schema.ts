// The JSON Schema of the current file version, so that other tools can write charts.
import { z } from 'zod'
import { FORMAT } from './envelope.ts'
import { FILE_VERSION } from './migrations/index.ts'
import { documentSchema } from './schema.ts'

/** JSON Schema (draft 2020-12) of a whole file, generated from the schema that reads it. */
export function fileJsonSchema(): unknown {
  const file = z
    .object({
      format: z.literal(FORMAT),
      version: z.literal(FILE_VERSION),
      document: documentSchema(),
    })
    .meta({ title: 'Pitcrew sales organisation (.salesorg)' })
  return z.toJSONSchema(file, { io: 'input' })
}
