// Rows of the table that `npm run test:trust` prints: what was reached beside what is promised.
import { appendFileSync } from 'node:fs'
import { expect } from 'vitest'

export interface TrustRow {
  /** What is tried, in a few words. */
  readonly what: string
  /** As it is read in the table: "100 of 100". */
  readonly reached: string
  readonly goal: string
  readonly holds: boolean
  /** What the same rig says of a program that is known to be bad; it has to fail there. */
  readonly control: Control | null
}

interface Control {
  readonly what: string
  readonly reached: string
  /** The bad program was caught. */
  readonly fails: boolean
}

/** Notes a row, and fails the test where the promise does not hold or the rig proves nothing. */
export function noteRow(row: TrustRow): void {
  const file = process.env.PITCREW_TRUST_ROWS
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`)
  expect({ what: row.what, reached: row.reached, holds: row.holds }).toMatchObject({ holds: true })
  if (row.control) expect(row.control).toMatchObject({ fails: true })
}
