// What is said of several rows in the same way is one sentence, and what is asked once for several rows one question.
import { shortlisted } from '../words/lists.ts'
import { type Phrase, words } from '../words/phrase.ts'
import type { Issue } from './asking.ts'

/** The first of each, in their order, whose sentence names the other rows. */
export function saidOnce(issues: readonly Issue[]): readonly Issue[] {
  const groups = new Map<unknown, { readonly first: Issue; readonly rows: Set<number> }>()
  for (const issue of issues) {
    // What has no word for likes of it stands alone.
    const key = issue.question?.id ?? issue.alike ?? issue
    const group = groups.get(key)
    if (group) group.rows.add(issue.at)
    else groups.set(key, { first: issue, rows: new Set([issue.at]) })
  }
  return [...groups.values()].map(({ first, rows }) => {
    const others = [...rows].filter((at) => at !== first.at)
    return others.length === 0
      ? first
      : { ...first, words: words`${first.words} ${likewise(others)}` }
  })
}

/** "Likewise rows 3, 5 and 8–12." */
export function likewise(rows: readonly number[]): Phrase {
  const named = shortlisted(inRuns(rows), MOST_RUNS)
  return rows.length === 1 ? words`Likewise row ${named}.` : words`Likewise rows ${named}.`
}

/** Of those that are named. */
const MOST_RUNS = 8

/** Rows that follow one another as one: "8–12"; two of them stay two. */
function inRuns(rows: readonly number[]): readonly string[] {
  const runs: { from: number; to: number }[] = []
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && row === last.to + 1) last.to = row
    else runs.push({ from: row, to: row })
  }
  return runs.flatMap(({ from, to }) => {
    if (to - from < 2) return from === to ? [String(from)] : [String(from), String(to)]
    return [`${from}–${to}`]
  })
}
