// A finding as a board reads it: the figure behind it, what is so, why, and what to do.

import type { IsoDate } from '../dates.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { forReaders } from '../findings/for-readers.ts'
import { THEMES, themeOf } from '../findings/themes.ts'
import { fixesFor, ruleOf, sentenceOf } from '../findings/validate.ts'
import type { Org } from '../org/org.ts'
import type { Finding } from '../rules/rule.ts'
import { counted } from '../words/lists.ts'
import { Figure, type Part, Phrase, type Words, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'

export interface BoardFinding {
  readonly finding: Finding
  /** "36", "17.5%": what it is about, in as few letters as there can be. */
  readonly figure: string
  /** What is counted, or what it harms. */
  readonly counts: string
  readonly headline: string
  /** Empty where the headline says it all. */
  readonly reason: string
  /** Empty where there is nothing to do but to know it. */
  readonly remedy: string
}

/** One finding in the words of its rule. */
export function boardFinding(
  org: Org,
  finding: Finding,
  today: IsoDate,
  { write }: Writer,
): BoardFinding {
  const { headline, advice } = forReaders(sentenceOf(finding))
  const sentences = sentencesIn(write(advice))
  const hasFix = sentences.length < 2 && ruleOf(finding).group !== 'data'
  const fixes = hasFix ? fixesFor({ org, finding, today, newId: () => '' }) : []
  const fix = fixes.find(({ edits }) => edits.some(({ edit }) => !OF_THE_CHART.has(edit)))
  const remedy = fix ? `${write(fix.label)}.` : sentences.length > 1 ? (sentences.at(-1) ?? '') : ''
  const reason = fix || sentences.length < 2 ? sentences : sentences.slice(0, -1)
  return {
    finding,
    ...figureIn(finding, headline, write),
    headline: write(headline),
    reason: reason.join(' '),
    remedy,
  }
}

/** Edits that change how the chart is kept rather than what people do: only whoever edits it is helped by them. */
const OF_THE_CHART: ReadonlySet<EditCall['edit']> = new Set([
  'merge-people',
  'remove-roles',
  'set-company',
  'set-manager',
  'set-pod-axis',
  'set-stage-plan',
  'set-structure',
] as const)

/** Our own sentences end with a full stop, and the next one begins with a capital. */
function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((each) => each !== '')
}

/** The first number of the headline, else how many people, roles or pods it is about. */
function figureIn(
  finding: Finding,
  headline: Words,
  write: Writer['write'],
): Pick<BoardFinding, 'figure' | 'counts'> {
  const found = firstNumber(headline)
  if (found !== null)
    return {
      figure: write(found.number),
      counts: briefly(write(beforePause(found.behind))) ?? THEMES[themeOf(finding)],
    }
  const { people, roles, pods, stages } = finding.subjects
  const [count, said] =
    people.length > 0
      ? [people.length, counted(people.length, 'person', 'people')]
      : roles.length > 0
        ? [roles.length, counted(roles.length, 'role', 'roles')]
        : pods.length > 0
          ? [pods.length, counted(pods.length, 'pod', 'pods')]
          : [stages.length, counted(stages.length, 'stage', 'stages')]
  if (count === 0) return { figure: '', counts: THEMES[themeOf(finding)] }
  const what = write(said).replace(/^\S+\s/, '')
  return { figure: write(count), counts: what }
}

/**
 * Nested sentences are looked into; names and days are no figures, nor is how many names a list leaves out. What stands
 * behind a number says what it counts; "10 to 12" is one figure.
 */
function firstNumber(part: Part): { readonly number: Part; readonly behind: Phrase } | null {
  if (isNumber(part)) return { number: part, behind: words`` }
  if (!(part instanceof Phrase)) return null
  const { texts, parts } = part
  for (const [at, inside] of parts.entries()) {
    if (texts[at + 1]?.startsWith(' others')) continue
    const found = firstNumber(inside)
    if (found === null) continue
    const end = parts[at + 1]
    const isRange = isNumber(inside) && texts[at + 1] === ' to ' && isNumber(end)
    const number = isRange ? words`${inside} to ${end}` : found.number
    const next = isRange ? at + 2 : at + 1
    return {
      number,
      behind: words`${found.behind}${new Phrase(texts.slice(next), parts.slice(next))}`,
    }
  }
  return null
}

function isNumber(part: Part | undefined): part is number | Figure {
  return typeof part === 'number' || part instanceof Figure
}

/** Up to the first pause in our own words. Names have none, nor has a list, which would be a part of itself. */
function beforePause(phrase: Phrase): Phrase {
  return cutAtPause(phrase) ?? phrase
}

function cutAtPause({ texts, parts }: Phrase): Phrase | null {
  for (const [at, text] of texts.entries()) {
    const end = text === ', ' ? -1 : text.search(/[,;:.](\s|$)/)
    if (end >= 0) return new Phrase([...texts.slice(0, at), text.slice(0, end)], parts.slice(0, at))
    const part = parts[at]
    const cut = part instanceof Phrase ? cutAtPause(part) : null
    if (cut) return new Phrase([...texts.slice(0, at + 1), ''], [...parts.slice(0, at), cut])
  }
  return null
}

/** Words below a figure; more of them are a sentence, which the headline says better. */
const FEW = 7

/** Null where it says nothing, or too much. */
function briefly(text: string): string | null {
  const said = text.trim()
  const count = said.split(/\s+/).length
  return /^\p{L}/u.test(said) && count <= FEW ? said : null
}
