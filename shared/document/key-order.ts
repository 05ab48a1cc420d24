// The order of keys in a file: known ones as in the schema, then unknown ones in their own.
import { z } from 'zod'
import { onceFor } from '../once.ts'

/** The same value, with keys in the order that a schema asks for. */
type InOrder = (value: unknown) => unknown

/** The value with its keys in order; itself where they are already, as in most files. */
export function inFileOrder(value: unknown, schema: z.core.$ZodType): unknown {
  return orderBy(schema)(value)
}

/** Worked out once for each schema: asking zod what each value of a file is takes most of the time. */
const orderBy = onceFor((schema: z.core.$ZodType): InOrder => orderOf(unwrapped(schema)))

function orderOf(schema: z.core.$ZodType): InOrder {
  if (schema instanceof z.ZodArray) return ofItems(orderBy(schema.element))
  if (schema instanceof z.ZodDiscriminatedUnion)
    return (value) => orderBy(chosenOption(schema, value))(value)
  if (schema instanceof z.ZodObject) return ofFields(schema)
  if (schema instanceof z.ZodRecord) return ofRecord(schema)
  return (value) => value
}

function ofItems(order: InOrder): InOrder {
  return (value) => {
    if (!Array.isArray(value)) return value
    const items = value.map(order)
    return items.every((item, at) => item === value[at]) ? value : items
  }
}

function ofFields(schema: z.ZodObject): InOrder {
  const fields = new Map(
    Object.entries(schema.shape).map(([key, field], rank) => [
      key,
      { rank, order: orderBy(field) },
    ]),
  )
  const rank = (key: string) => fields.get(key)?.rank ?? fields.size
  return ofEntries(
    (key) => fields.get(key)?.order,
    (a, b) => rank(a) - rank(b),
  )
}

/** Keys of a closed list in the list's order (stages), of an open one in alphabetical order. */
function ofRecord({ keyType, valueType }: z.ZodRecord): InOrder {
  const ranks = keyType instanceof z.ZodEnum ? keyType.options : []
  const rank = (key: string) => (ranks.includes(key) ? ranks.indexOf(key) : ranks.length)
  return ofEntries(
    () => orderBy(valueType),
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  )
}

function ofEntries(
  orderAt: (key: string) => InOrder | undefined,
  compare: (a: string, b: string) => number,
): InOrder {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const entries = Object.entries(value)
    const ordered = entries
      .map(([key, item]): [string, unknown] => [key, orderAt(key)?.(item) ?? item])
      .sort(([a], [b]) => compare(a, b))
    const isSame = ordered.every(
      ([key, item], at) => entries[at]?.[0] === key && entries[at][1] === item,
    )
    return isSame ? value : Object.fromEntries(ordered)
  }
}

function chosenOption(union: z.ZodDiscriminatedUnion, value: unknown): z.core.$ZodType {
  const fitting = union.options.find((option) => z.safeParse(option, value).success)
  return fitting ?? z.unknown()
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
