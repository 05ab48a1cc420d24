// What the schema objects to, in words for people: where it is, and what should be there.
import type { z } from 'zod'
import { shortened } from '../names/shortened.ts'
import type { ReadError } from './read-error.ts'

type Issue = z.core.$ZodIssue

/** How the schema's words for kinds of values are called here. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/** A limit that is passed is reported first: it may be why the rest looks wrong. */
export function schemaError(issues: readonly Issue[]): ReadError {
  const limited = issues.map(limitError).find((error) => error !== null)
  if (limited) return limited
  const first = issues[0]
  return {
    code: 'E_SCHEMA',
    problems: issues.length,
    place: placeText(first?.path ?? []),
    expected: first ? expectedText(first) : 'as the format says',
    repair: null,
  }
}

function limitError(issue: Issue): ReadError | null {
  if (issue.code !== 'too_big') return null
  const place = placeText(issue.path)
  const limit = Number(issue.maximum)
  if (issue.origin === 'string') return { code: 'E_LIMIT', what: `characters in ${place}`, limit }
  return { code: 'E_LIMIT', what: issue.path.length === 1 ? place : `items in ${place}`, limit }
}

/** What should be there, such as "a number" or "text, but is missing". */
export function expectedText(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? issue.expected
      // The schema is asked to report what it saw; nothing seen means that the key is not there.
      return issue.input === undefined ? `${kind}, but is missing` : kind
    }
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue && issue.options ? oneOf(issue.options) : 'one of several kinds'
    case 'invalid_format':
      return issue.message.replace(/^Expected /, '')
    case 'too_small':
      return 'text that is not empty'
    case 'unrecognized_keys':
      return `without ${issue.keys
        .map((key) => shortened(key))
        .map(quoted)
        .join(', ')}`
    case 'invalid_key':
      return 'called by a shorter name'
    default:
      return 'as the format says'
  }
}

function oneOf(values: readonly unknown[]): string {
  return `one of ${values.map(String).map(quoted).join(', ')}`
}

/** `roles[3].title` */
export function placeText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document'
  return path
    .map((key, at) =>
      typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${shortened(String(key))}`,
    )
    .join('')
}

function quoted(text: string): string {
  return `“${text}”`
}
