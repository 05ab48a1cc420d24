// What is wrong with a value that somebody entered, in words for people instead of the schema's own.
import type { z } from 'zod'

/** A part of a sentence: "“ramp” can be 100 at most"; `otherwise` names what has no name of its own. */
export function sayIssue(issue: z.core.$ZodIssue | undefined, otherwise: string): string {
  const names = issue?.path.filter((key) => typeof key === 'string') ?? []
  return `“${inWords(names.at(-1) ?? otherwise)}” ${issue ? reasonOf(issue) : 'does not fit'}`
}

function reasonOf(issue: z.core.$ZodIssue): string {
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

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `can be ${inFigures(maximum)} characters long at most`
  if (origin === 'array') return `can have ${inFigures(maximum)} entries at most`
  return `can be ${inFigures(maximum)} at most`
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string' || origin === 'array') return 'must not be empty'
  return `must be ${inFigures(minimum)} or more`
}

/** "annual cost", of a key of the document. */
export function inWords(key: string): string {
  if (key === 'fte') return 'FTE'
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
}

function inFigures(limit: number | bigint): string {
  return limit.toLocaleString('en-GB')
}
