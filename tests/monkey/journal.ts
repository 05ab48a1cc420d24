// What a run did, step by step: printed with a fault, kept in a file, and done again from there.
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { operationSchema } from './operation.ts'

const stepSchema = z.object({
  step: z.number(),
  /** In words. */
  said: z.string(),
  operations: z.array(operationSchema),
})

const journalSchema = z.object({
  seed: z.number(),
  /** The chart it began with. */
  chart: z.string(),
  steps: z.array(stepSchema),
})

export type Step = z.infer<typeof stepSchema>
export type Journal = z.infer<typeof journalSchema>

export function writeJournal(path: string, journal: Journal): void {
  const { steps, ...head } = journal
  // One step a line, so that a journal can be read and cut by hand.
  const lines = steps.map((step) => JSON.stringify(step)).join(',\n')
  writeFileSync(path, `${JSON.stringify(head).slice(0, -1)},"steps":[\n${lines}\n]}\n`)
}

/** Throws where the file is no journal. */
export function readJournal(path: string): Journal {
  return journalSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Only some of the steps, given as in `3,7-9`. */
export function keptSteps(journal: Journal, kept: string): Journal {
  const ranges = kept.split(',').map((part) => part.split('-').map(Number))
  const isKept = ({ step }: Step) =>
    ranges.some(([from = Number.NaN, to = from]) => step >= from && step <= to)
  return { ...journal, steps: journal.steps.filter(isKept) }
}
