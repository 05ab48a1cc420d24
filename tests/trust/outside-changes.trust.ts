// Fifty open charts, and other programs at work on all of their files at once: every real change is told
// within two seconds, and nothing else is. At the program's own pace, on real files.

import { renameSync, rmSync, utimesSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished, test } from 'vitest'
import { documentOf } from '../../shared/document/chart-text.ts'
import {
  AS_SHIPPED,
  knownAsItIs,
  type OpenChart,
  outsideCase,
  put,
  replace,
  replaceByEqual,
} from '../helpers/outside-case.ts'
import { named } from '../helpers/saving-case.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { noteRow } from './helpers/row.ts'
import { isTimed, times } from './helpers/tier.ts'

const FILES = times({ quick: 10, usual: 50, full: 50 })

/** Milliseconds. */
const GOAL = 2_000

/** Milliseconds in which whatever is told in vain would be told; but for a glance, longer than any patience. */
const QUIET = times({ quick: 1_200, usual: 4_000, full: 8_000 })

interface Round {
  /** What the other program does to one file. */
  readonly act: (chart: OpenChart, own: string) => void
  /** What the page has to be told; null: nothing at all. */
  readonly expected: 'changed' | 'gone' | 'as-known' | null
}

/** `own`: the name of the chart that is known to be in the file. */
const ROUNDS: Readonly<Record<string, Round>> = {
  'written in place': {
    act: ({ path }, own) => put(path, named(`${own}, in place`)),
    expected: 'changed',
  },
  'replaced by rename': {
    act: ({ path }, own) => replace(path, named(`${own}, anew`)),
    expected: 'changed',
  },
  deleted: { act: ({ path }) => rmSync(path), expected: 'gone' },
  'made again, as it was': { act: ({ path }, own) => put(path, named(own)), expected: 'as-known' },
  'moved away': { act: ({ path }) => renameSync(path, `${path}.old`), expected: 'gone' },
  'made again, as another': {
    act: ({ path }, own) => put(path, named(`${own}, other`)),
    expected: 'changed',
  },
  touched: { act: ({ path }) => utimesSync(path, 1, 1), expected: null },
  'replaced by an equal one': { act: ({ path }) => replaceByEqual(path), expected: null },
}

test.runIf(isTimed())('other programs at work on many files at once', async () => {
  const { openChart, outside, save } = outsideCase(AS_SHIPPED)
  const charts: OpenChart[] = []
  for (let number = 1; number <= FILES; number++) charts.push(await openChart(`team ${number}`))
  await sleep(QUIET)

  let wanted = 0
  let toldInTime = 0
  let slowest = 0
  let inVain = 0
  /** What was told since; windows that were told of another version show it, as pages do. */
  async function count(before: readonly number[], expected: Round['expected']): Promise<number> {
    let hits = 0
    for (const [at, chart] of charts.entries()) {
      const news = chart.news().slice(before[at])
      const right = news.filter(({ kind }) => kind === expected).slice(0, 1)
      hits += right.length
      inVain += news.length - right.length
      const last = news.at(-1)
      if (last?.kind === 'changed') await outside.follow(chart.open, last.version)
    }
    return hits
  }

  for (const { act, expected } of Object.values(ROUNDS)) {
    const before = charts.map((chart) => chart.news().length)
    const durations = await Promise.all(
      charts.map(async (chart, at) => {
        const from = performance.now()
        act(chart, documentOf(chart.open.document.chart).name)
        if (expected === null) await knownAsItIs(chart)
        else await toldMoreThan(chart, before[at] ?? 0)
        return performance.now() - from
      }),
    )
    await sleep(QUIET)
    const hits = await count(before, expected)
    if (expected === null) continue
    wanted += FILES
    toldInTime += Math.min(hits, durations.filter((duration) => duration <= GOAL).length)
    slowest = Math.max(slowest, ...durations)
  }

  const before = charts.map((chart) => chart.news().length)
  await Promise.all(charts.map(({ open }, at) => save(open, named(`mine ${at}`))))
  await sleep(QUIET)
  await count(before, null)

  const heard = await hearingOfTheFileItself()
  noteRow({
    what: 'Changes by other programs, many files at once',
    reached: `${toldInTime} of ${wanted} told within 2 s, the slowest after ${Math.round(slowest)} ms; ${inVain} told in vain`,
    goal: 'all within 2 s, 0 in vain',
    holds: toldInTime === wanted && inVain === 0,
    control: {
      what: 'a watch of the file itself, replaced three times',
      reached: `heard ${heard.filter((count) => count > 0).length} of 3`,
      fails: heard.slice(1).every((count) => count === 0),
    },
  })
})

/** How much somebody hears of each of three replacements who watches the file, not its folder. */
async function hearingOfTheFileItself(): Promise<readonly number[]> {
  const path = join(tempFolder(), 'team.salesorg')
  put(path, named('first'))
  let heard = 0
  const watcher = watch(path, () => {
    heard += 1
  })
  onTestFinished(() => watcher.close())
  const counts: number[] = []
  for (const number of [1, 2, 3]) {
    heard = 0
    replace(path, named(`replaced ${number}`))
    await sleep(500)
    counts.push(heard)
  }
  return counts
}

async function toldMoreThan(chart: OpenChart, count: number): Promise<void> {
  const end = performance.now() + 10_000
  while (chart.news().length <= count && performance.now() < end) await sleep(10)
}
