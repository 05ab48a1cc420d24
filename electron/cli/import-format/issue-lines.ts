// What `import` wants known of a list's rows, a line each; what is asked of many rows alike is one line for all.
import type { Issue, Question } from '../../../shared/tables/asking.ts'
import { likewise, saidOnce } from '../../../shared/tables/said-once.ts'
import type { Writer } from '../../../shared/words/writer.ts'

/** From so many on, questions of a kind with the same answer are one line. */
const MANY = 3

/** In the order of their first rows. */
export function issueLines(issues: readonly Issue[], writer: Writer): readonly string[] {
  const groups = new Map<unknown, Issue[]>()
  for (const issue of saidOnce(issues)) {
    const { question } = issue
    const key = question ? `${question.kind}=${question.chosen}` : issue
    const group = groups.get(key)
    if (group) group.push(issue)
    else groups.set(key, [issue])
  }
  return [...groups.values()].flatMap((group) =>
    group.length < MANY ? group.map((issue) => sayIssue(issue, writer)) : [sayAlike(group, writer)],
  )
}

/** What is asked, with the answer that counted and how to give another one. */
function sayIssue({ words: told, question }: Issue, { write }: Writer): string {
  if (!question) return write(told)
  return `${write(told)} ${answerTo(question, write)} (${othersOf(question, question.id.trim())})`
}

/** The first of them, the rows of the others, and how to answer all or one of them. */
function sayAlike([first, ...others]: readonly Issue[], { write }: Writer): string {
  if (!first?.question) throw new Error('Bug: only questions are said together')
  const { question } = first
  const rows = [...new Set(others.map(({ at }) => at))].filter((at) => at !== first.at)
  const also = rows.length === 0 ? '' : ` ${write(likewise(rows))}`
  const all = `all of them: ${othersOf(question, question.kind)}`
  const one = `one: ${othersOf(question, question.id.trim())}`
  return `${write(first.words)} ${answerTo(question, write)}${also} (${all}; ${one})`
}

function answerTo({ choices, chosen }: Question, write: Writer['write']): string {
  const choice = choices.find(({ id }) => id === chosen)
  return `${choice ? write(choice.label) : ''}.`
}

function othersOf({ choices, chosen }: Question, asked: string): string {
  const others = choices.filter(({ id }) => id !== chosen)
  return others.map(({ id }) => `--choose "${asked}=${id}"`).join(' or ')
}
