// What is wrong with a value that somebody entered, in words for people instead of the schema's own.
import type { z } from 'zod'
import { type Words, words } from '../words/phrase.ts'

/** A part of a sentence: "“ramp” can be 100 at most"; `otherwise` names what has no name of its own. */
export function sayIssue(issue: z.core.$ZodIssue | undefined, otherwise: string): Words {
  const names = issue?.path.filter((key) => typeof key === 'string') ?? []
  return words`“${inWords(names.at(-1) ?? otherwise)}” ${issue ? reasonOf(issue) : 'does not fit'}`
}

function reasonOf(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'invalid_format':
      return 'must be a date like 2026-03-31'
    default:
      return 'does not fit'
  }
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Words {
  if (origin === 'string') return words`can be ${Number(maximum)} characters long at most`
  if (origin === 'array') return words`can have ${Number(maximum)} entries at most`
  return words`can be ${Number(maximum)} at most`
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Words {
  if (origin === 'string' || origin === 'array') return 'must not be empty'
  return words`must be ${Number(minimum)} or more`
}

/** Keys whose fields are called otherwise in the window: people look for what they read there. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['fte', 'FTE'],
  ['annualCost', 'cost a year'],
  ['email', 'e-mail'],
  ['headCount', 'people of the firm'],
  ['dealSize', 'one deal is worth'],
])

/** "cost a year", of a key of the document. */
export function inWords(key: string): string {
  const called = CALLED.get(key)
  if (called !== undefined) return called
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
}
