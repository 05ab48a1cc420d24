// File text -> document: envelope, version, migration, schema, links; in this order, never throwing.
import { z } from 'zod'
import { once } from '../once.ts'
import { err, ok, type Result } from '../result.ts'
import { FORMAT } from './envelope.ts'
import { FILE_VERSION, MIGRATIONS, type Migration } from './migrations/index.ts'
import { parseJson } from './parse-json.ts'
import type { ReadError } from './read-error.ts'
import { repaired } from './repair.ts'
import { type Document, documentSchema } from './schema.ts'
import { schemaError } from './schema-problem.ts'
import { withoutMisfits } from './without-misfits.ts'

const envelopeSchema = once(() =>
  z.object({
    format: z.literal(FORMAT),
    version: z.number().int().min(1),
    document: z.unknown(),
  }),
)

/**
 * Reads the text of a `.salesorg` file. Plans with faults (loops, missing managers, odd numbers)
 * open, since judging them is the validator's work; damage is an error. Keys beside the envelope's
 * three are allowed (`$schema`), but not kept.
 */
export function readDocument(
  text: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<Document, ReadError> {
  const json = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (!json.ok) return json
  const envelope = envelopeSchema().safeParse(json.value)
  if (!envelope.success) return err({ code: 'E_NOT_SALESORG', kind: 'json' })
  const { version } = envelope.data
  const current = migrations.at(-1)?.to ?? FILE_VERSION
  if (version > current) return err({ code: 'E_TOO_NEW', version })

  const migrated = migrate(envelope.data.document, version, migrations)
  if (!migrated.ok) return migrated
  const parsed = documentSchema().safeParse(migrated.value, { reportInput: true })
  if (!parsed.success) return err(withRepair(schemaError(parsed.error.issues), migrated.value))
  const document: Document = parsed.data
  const repair = repaired(document)
  return repair.notes.length === 0 ? ok(document) : err({ code: 'E_GRAPH', repair })
}

/** What can be had of a file whose values do not fit. */
function withRepair(error: ReadError, raw: unknown): ReadError {
  if (error.code !== 'E_SCHEMA') return error
  const mended = withoutMisfits(raw)
  if (mended === null) return error
  const { document, notes } = repaired(mended.document)
  return { ...error, repair: { document, notes: [...mended.notes, ...notes] } }
}

function migrate(
  raw: unknown,
  version: number,
  migrations: readonly Migration[],
): Result<unknown, ReadError> {
  let document = raw
  for (const step of migrations) {
    if (step.to <= version) continue
    try {
      document = step.up(document)
    } catch {
      // Whatever a frozen step trips over is damage in the file, not a fault of today's program.
      return err({ code: 'E_MIGRATION', step: step.name })
    }
  }
  return ok(document)
}
