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

function likewise(rows: readonly number[]): Phrase {
  const named = shortlisted(rows.map(String))
  return rows.length === 1 ? words`Likewise row ${named}.` : words`Likewise rows ${named}.`
}
