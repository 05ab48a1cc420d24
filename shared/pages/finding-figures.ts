// A finding as a board reads it: the figure behind it, what is so, why, and what to do.

import type { IsoDate } from '../dates.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { THEMES, themeOf } from '../findings/themes.ts'
import { fixesFor, ruleOf } from '../findings/validate.ts'
import type { Org } from '../org/org.ts'
import type { Finding } from '../rules/rule.ts'
import { counted } from '../words/lists.ts'
import { Figure, type Part, Phrase, type Words, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import { forReaders } from './for-readers.ts'

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
  const { group, messages } = ruleOf(finding)
  const message = messages[finding.message]
  if (!message) throw new Error(`Bug: ${finding.rule} has no message ${finding.message}`)
  const { headline, advice } = forReaders(message(finding.data))
  const sentences = sentencesIn(write(advice))
  const hasFix = sentences.length < 2 && group !== 'data'
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
      counts: briefly(write(found.behind)) ?? THEMES[themeOf(finding)],
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

/** Nested sentences are looked into; names and days are no figures, nor is how many names a list leaves out. What stands behind a number says what it counts. */
function firstNumber(part: Part): { readonly number: Part; readonly behind: Words } | null {
  if (typeof part === 'number' || part instanceof Figure) return { number: part, behind: '' }
  if (!(part instanceof Phrase)) return null
  if (isRange(part)) return { number: part, behind: '' }
  for (const [at, inside] of part.parts.entries()) {
    if (part.texts[at + 1]?.startsWith(' others')) continue
    const found = firstNumber(inside)
    if (found === null) continue
    const after = new Phrase(part.texts.slice(at + 1), part.parts.slice(at + 1))
    return { number: found.number, behind: words`${found.behind}${after}` }
  }
  return null
}

/** "10 to 12" is one figure. */
function isRange({ texts, parts }: Phrase): boolean {
  return texts.join('-') === '- to -' && parts.every((part) => firstNumber(part) !== null)
}

/** Words below a figure; more of them are a sentence, which the headline says better. */
const FEW = 7

/** Up to the first pause; null where that says nothing, or too much. */
function briefly(text: string): string | null {
  const [first = ''] = text.split(/[,;:.]\s|[,;:.]$/)
  const said = first.trim()
  const count = said.split(/\s+/).length
  return /^\p{L}/u.test(said) && count <= FEW ? said : null
}
