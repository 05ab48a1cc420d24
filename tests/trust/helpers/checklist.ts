// Electron's checklist as far as a running program can be asked about it, without a word with its main process.
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { WHAT_IT_HAS } from '../../helpers/page-checks/what-it-has.ts'
import { WHAT_LEAVES_IT } from '../../helpers/page-checks/what-leaves-it.ts'
import { hasNetworkProcess } from './sandboxed.ts'

const CHECKS = [...WHAT_IT_HAS, ...WHAT_LEAVES_IT]

/** How many things are asked. */
export const CHECKLIST = CHECKS.length + 1

/** Milliseconds after which a page that says nothing counts as open. */
const PATIENCE = 15_000

/** What does not hold, in words. */
export async function missedOf(page: Page, program: number): Promise<readonly string[]> {
  const missed: string[] = hasNetworkProcess(program) ? ['there is a process for a network'] : []
  for (const { what, holds } of CHECKS) {
    const tooLong = setTimeout(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Error('no answer')
    })
    await Promise.race([holds(page), tooLong]).catch(() => missed.push(what))
  }
  return missed
}
