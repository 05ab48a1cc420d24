// Document -> file text: always the same bytes for the same document, so diffs stay small.
import { z } from 'zod'
import { FILE_VERSION, FORMAT } from './envelope.ts'
import { type Document, documentSchema } from './schema.ts'

/** The text of a `.salesorg` file: two-space JSON, keys in the schema's order, LF, newline at end. */
export function writeDocument(document: Document): string {
  const envelope = {
    format: FORMAT,
    version: FILE_VERSION,
    document: inOrder(document, documentSchema()),
  }
  return `${JSON.stringify(envelope, null, 2)}\n`
}

/** The same value with known keys first, in the schema's order, then unknown ones in their own. */
function inOrder(value: unknown, schema: z.core.$ZodType): unknown {
  const shape = unwrapped(schema)
  if (Array.isArray(value)) {
    return shape instanceof z.ZodArray ? value.map((item) => inOrder(item, shape.element)) : value
  }
  if (typeof value !== 'object' || value === null) return value
  if (shape instanceof z.ZodDiscriminatedUnion) return inOrder(value, chosenOption(shape, value))
  if (shape instanceof z.ZodRecord) return orderedRecord(value, shape)
  if (!(shape instanceof z.ZodObject)) return value
  const fields: Readonly<Record<string, z.core.$ZodType>> = shape.shape
  const known = Object.keys(fields).filter((key) => Object.hasOwn(value, key))
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key))
  const entries = new Map(Object.entries(value))
  return Object.fromEntries(
    [...known, ...unknown].map((key) => {
      // Own keys only: a file may have a key like "constructor", which every object inherits.
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined
      return [key, field ? inOrder(entries.get(key), field) : entries.get(key)]
    }),
  )
}

/** Keys of a closed list in the list's order (stages), of an open one in alphabetical order. */
function orderedRecord(value: object, schema: z.ZodRecord): unknown {
  const order = schema.keyType instanceof z.ZodEnum ? schema.keyType.options : []
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const entries = Object.entries(value).toSorted(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1),
  )
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item, schema.valueType)]))
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return unwrapped(schema.unwrap())
  return schema
}

function chosenOption(union: z.ZodDiscriminatedUnion, value: object): z.core.$ZodType {
  const fitting = union.options.find((option) => z.safeParse(option, value).success)
  return fitting ?? union
}
