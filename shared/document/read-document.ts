// File text -> document: envelope, version, migration, schema, links; in this order, never throwing.
import { z } from 'zod'
import { err, ok, type Result } from '../result.ts'
import { FILE_VERSION, FORMAT } from './envelope.ts'
import { LIMITS } from './limits.ts'
import { MIGRATIONS, type Migration } from './migrations/index.ts'
import type { ReadError } from './read-error.ts'
import { repaired } from './repair.ts'
import { type Document, documentSchema } from './schema.ts'

const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().min(1),
  document: z.unknown(),
})

/**
 * Reads the text of a `.salesorg` file. Plans with faults (loops, missing managers, odd numbers)
 * open, since judging them is the validator's work; damage is an error.
 */
export function readDocument(
  text: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<Document, ReadError> {
  const json = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (!json.ok) return json
  const envelope = envelopeSchema.safeParse(json.value)
  if (!envelope.success) return err({ code: 'E_NOT_SALESORG' })
  const { version } = envelope.data
  const current = migrations.at(-1)?.to ?? FILE_VERSION
  if (version > current) return err({ code: 'E_TOO_NEW', version })

  const migrated = migrate(envelope.data.document, version, migrations)
  if (!migrated.ok) return migrated
  const parsed = documentSchema.safeParse(migrated.value)
  if (!parsed.success) return err(schemaError(parsed.error.issues))
  const document: Document = parsed.data
  const { document: mended, notes } = repaired(document)
  return notes.length === 0 ? ok(document) : err({ code: 'E_GRAPH', notes, repaired: mended })
}

function parseJson(text: string): Result<unknown, ReadError> {
  if (text.trim() === '') return err({ code: 'E_EMPTY' })
  if (/^\0+$/.test(text)) return err({ code: 'E_NULLS' })
  if (isTooDeep(text))
    return err({ code: 'E_LIMIT', what: 'levels of nesting', limit: LIMITS.depth })
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    return err({ code: 'E_JSON', ...placeOf(error, text) })
  }
}

/** Counted before parsing, because deep values overflow the stack of everything that walks them. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at)
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth > LIMITS.depth) return true
  }
  return false
}

/** Position of the quote that closes the string opened at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

/** V8 tells the position in its message; where it does not, the end of the text is the place. */
function placeOf(error: unknown, text: string): { line: number; column: number } {
  const found = error instanceof Error ? /position (\d+)/.exec(error.message) : null
  const position = found?.[1] === undefined ? text.length : Number(found[1])
  const before = text.slice(0, position).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
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

function schemaError(issues: readonly z.core.$ZodIssue[]): ReadError {
  const limited = issues.find((issue) => issue.code === 'too_big' && issue.origin === 'array')
  if (limited?.code === 'too_big') {
    return { code: 'E_LIMIT', what: limited.path.join('.'), limit: Number(limited.maximum) }
  }
  const first = issues[0]
  return {
    code: 'E_SCHEMA',
    problems: issues.length,
    place: placeText(first?.path ?? []),
    expected: (first?.message ?? 'it does not fit the format').replace(/^\w/, (c) =>
      c.toLowerCase(),
    ),
  }
}

function placeText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document'
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`))
    .join('')
}
