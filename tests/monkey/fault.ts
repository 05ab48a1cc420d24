// What the monkey found, and how it tells people.
import type { Journal } from './journal.ts'

export interface Fault {
  /** One word for its kind. */
  readonly check: string
  readonly step: number
  readonly text: string
}

/** So many steps before a fault are printed; the file has them all. */
const TOLD_STEPS = 8

/** Seed, step, fault, what led to it, and how to see it again. */
export function report(fault: Fault, journal: Journal, file: string, picture: string): string {
  const steps = journal.steps.filter(({ step }) => step <= fault.step).slice(-TOLD_STEPS)
  return [
    `FAULT seed ${journal.seed} (${journal.chart}), step ${fault.step}: [${fault.check}] ${fault.text}`,
    ...steps.map(({ step, said }) => `  ${step}. ${said}`),
    `  picture: ${picture}`,
    `  again: npm run test:monkey -- --replay ${file}`,
  ].join('\n')
}

/** The same for faults that differ only in names and numbers; each kind is told once a run. */
export function kindOf({ check, text }: Fault): string {
  return `${check} ${text.replace(/“[^”]*”|"[^"]*"|[0-9a-f-]{12,}|\d+/g, '#').slice(0, 160)}`
}
