// Recovery copies while somebody edits a large chart: nobody sees them being made. Runs with and without
// copies take turns in one window, so that a busy machine does the same to both.
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { largeOrganisation } from '../bench/large-organisation.ts'
import { type Pitcrew, startPitcrew } from '../e2e/helpers/pitcrew.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { noteRow } from './helpers/row.ts'
import { isTimed, tier, times } from './helpers/tier.ts'

const ROLES = times({ quick: 1_000, usual: 5_000, full: 5_000 })
const ROUNDS = times({ quick: 1, usual: 3, full: 15 })
const EDITS = times({ quick: 12, usual: 30, full: 40 })

/** Milliseconds from one edit to the next. */
const PACE = 150

/** Times the frames without copies; a glance is taken on machines that are busy otherwise. */
const MOST = times({ quick: 200, usual: 120, full: 110 }) / 100

/** Milliseconds after which copies are due (renderer/actions/recovery-copies.ts). */
const DUE = [1_000, 1_500]

/** How the page does, and does not, make copies; slow: as a program that makes each of them in its page. */
type Copies = 'as they are' | 'never due' | 'slow'

const folder = tempFolderForAll()
const recovery = join(folder, 'profile', 'recovery')
const path = join(folder, 'team.salesorg')

let pitcrew: Pitcrew | null = null
afterAll(() => pitcrew?.quit())

test.runIf(isTimed())('editing with recovery copies', async () => {
  writeFileSync(path, writeDocument(largeOrganisation(ROLES, 'conveyor')))
  pitcrew = await startPitcrew({ folder, files: [path] })
  const { page } = pitcrew
  await page.getByRole('tab', { name: 'Company' }).click()
  const found: Record<Copies, number[]> = { 'as they are': [], 'never due': [], slow: [] }
  let made = 0
  let madeInVain = 0
  // What is compiled on the way is no matter of copies.
  if (tier() !== 'quick') await framesWhileEditing(page, 'never due')
  for (let round = 0; round < ROUNDS; round++) {
    const without = await framesWhileEditing(page, 'never due')
    found['never due'].push(without.p95)
    if (without.hasCopies) madeInVain += 1
    const usual = await framesWhileEditing(page, 'as they are')
    found['as they are'].push(usual.p95)
    if (usual.hasCopies) made += 1
  }
  found.slow.push((await framesWhileEditing(page, 'slow')).p95)
  const without = median(found['never due'])
  const ratio = median(found['as they are']) / without
  const slow = median(found.slow) / without
  noteRow({
    what: `Frames while ${ROLES} roles are edited with recovery copies, p95 beside the same without`,
    reached: `${ratio.toFixed(2)} (${Math.round(without)} ms without; copies in ${made} of ${ROUNDS} runs, ${madeInVain} without)`,
    goal: `${MOST}, ${ROUNDS} of ${ROUNDS}, 0`,
    holds: ratio <= MOST && made === ROUNDS && madeInVain === 0,
    control: {
      what: 'copies that take the page 300 ms each',
      reached: slow.toFixed(2),
      fails: slow > MOST,
    },
  })
})

interface Run {
  /** Milliseconds that 95 of 100 frames take at most. */
  readonly p95: number
  /** At least one copy was written meanwhile. */
  readonly hasCopies: boolean
}

async function framesWhileEditing(page: Page, copies: Copies): Promise<Run> {
  // What is still to be copied is copied now: whatever timers there are, the run begins without them.
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await page.waitForTimeout(700)
  const before = lastCopy()
  await page.evaluate(
    ([due, how]) => {
      const own = Object(window)
      own.realTimeout ??= window.setTimeout
      // By the time they ask for, timers of copies are known in every build.
      own.setTimeout = (act: () => void, delay: number, ...rest: unknown[]) => {
        if (!due.includes(delay) || how === 'as they are')
          return own.realTimeout(act, delay, ...rest)
        if (how === 'never due') return 0
        const slowly = () => {
          const end = performance.now() + 300
          while (performance.now() < end);
          act()
        }
        return own.realTimeout(slowly, delay / 5)
      }
      const frames: number[] = []
      let last = performance.now()
      const tick = () => {
        const now = performance.now()
        frames.push(now - last)
        last = now
        own.nextFrame = requestAnimationFrame(tick)
      }
      own.frames = frames
      own.nextFrame = requestAnimationFrame(tick)
    },
    [DUE, copies] as const,
  )
  const field = page.getByLabel('Name of the chart')
  for (let edit = 0; edit < EDITS; edit++) {
    await field.fill(`Name ${edit}`)
    await field.press('Enter')
    await page.waitForTimeout(PACE)
  }
  const frames = await page.evaluate((): number[] => {
    cancelAnimationFrame(Object(window).nextFrame)
    return Object(window).frames
  })
  const sorted = frames.toSorted((a, b) => a - b)
  return { p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0, hasCopies: lastCopy() !== before }
}

/** When the newest copy was written, in milliseconds since 1970; 0: there is none. */
function lastCopy(): number {
  if (!existsSync(recovery)) return 0
  const names = readdirSync(recovery, { withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(0, ...names.map(({ name }) => statSync(join(recovery, name)).mtimeMs))
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
