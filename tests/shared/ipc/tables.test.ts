// The tables of calls and events: what the features bring, each name once.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { CALLS, EVENTS } from '../../../shared/ipc/tables.ts'

const FOLDER = resolve(import.meta.dirname, '../../../shared/ipc')

const featureSchema = z.object({
  calls: z.record(z.string(), z.unknown()),
  events: z.record(z.string(), z.unknown()),
})

/** Everything in the folder that is a feature, whether the tables know it or not. */
async function features() {
  const found: z.infer<typeof featureSchema>[] = []
  for (const file of readdirSync(FOLDER)) {
    const module: object = await import(join(FOLDER, file))
    for (const exported of Object.values(module)) {
      const { data } = featureSchema.safeParse(exported)
      if (data) found.push(data)
    }
  }
  return found
}

it.each([
  ['calls', CALLS],
  ['events', EVENTS],
] as const)('all %s of all features, each name once', async (kind, table) => {
  const names = (await features()).flatMap((feature) => Object.keys(feature[kind]))
  expect(names.length).toBeGreaterThan(5)
  expect(names.toSorted()).toEqual(Object.keys(table).toSorted())
})

it('names say what they belong to and what is asked or told', () => {
  for (const name of [...Object.keys(CALLS), ...Object.keys(EVENTS)])
    expect(name).toMatch(/^[a-z]+:[a-z]+(-[a-z]+)*$/)
})
