// What a rule is: one question about an organisation, its sentences, its sources and its fixes.
import type { AssumptionKey } from '../capacity/assumptions.ts'
import type { IsoDate } from '../dates.ts'
import type { Severity, Stage, Structure } from '../document/vocabulary.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import type { PersonId, PodId, RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import type { Limit } from '../thresholds/limits.ts'
import type { ThresholdKey } from '../thresholds/thresholds.ts'
import type { Words } from '../words/phrase.ts'
import { withShortNames } from '../words/short-names.ts'
import { sayWithBasis, withinBasis } from './basis.ts'
import type { RuleId } from './rule-id.ts'

export type RuleGroup =
  | 'staffing'
  | 'single-point'
  | 'size-fit'
  | 'structure'
  | 'span'
  | 'balance'
  | 'red-flags'
  | 'data'

/** What a finding is about; what the chart highlights. */
export interface Subjects {
  readonly roles: readonly RoleId[]
  readonly pods: readonly PodId[]
  readonly people: readonly PersonId[]
  readonly stages: readonly Stage[]
}

/** One thing the validator says, as data; `sayFinding` makes the sentence. */
export interface Finding {
  readonly rule: RuleId
  /** Key in the rule's `messages`. */
  readonly message: string
  readonly data: FindingData
  readonly severity: Severity
  readonly subjects: Subjects
  /** Findings that this one speaks for. */
  readonly details: readonly Finding[]
  /** The reason with which the user muted it, or null. */
  readonly muted: string | null
}

export type FindingData = Readonly<Record<string, unknown>>

/**
 * The message of a finding in which a rule speaks once of several things. Whoever writes a rule that
 * may find more than one writes it, too; rules never report it themselves, see `gathered`.
 */
export const TOGETHER = 'together'

/** What such a sentence is made of. */
export type Together<Data> = {
  /** The data of each, in the order in which they were found; two at least. */
  readonly all: readonly Data[]
}

/** What a rule says, before a writer puts it into the form of a locale. */
export interface Sentence {
  /** What is so, in one short sentence. */
  readonly headline: Words
  /** Why it matters and what to do, in one or two short sentences. */
  readonly advice: Words
  /** What pages for others say instead, where this speaks to whoever edits the chart: what is so. */
  readonly forReaders?: Partial<Record<'headline' | 'advice', Words>>
}

/** The same as people read it. */
export interface WrittenSentence {
  readonly headline: string
  readonly advice: string
}

/** Something one click can do about a finding; its edits are one undoable step. */
export interface Fix {
  readonly label: Words
  readonly edits: readonly EditCall[]
  /** Of a finding about several: the one that it ends; left out where it ends all of them. */
  readonly ends?: Finding
}

export interface FixContext {
  readonly org: Org
  readonly finding: Finding
  readonly today: IsoDate
  /** A new id that no other thing has. */
  newId(): string
}

// A message is written for its own data; seen from outside any data fits (methods are bivariant).
type Message<Data> = { say(data: Data): Sentence }['say']

/** What a message is written for; nothing for a sentence that is always the same. */
type DataOf<Say> = Say extends () => Sentence
  ? Readonly<Record<string, never>>
  : Say extends (data: infer Data) => Sentence
    ? Data
    : never

type Report<Messages extends MessageTable> = <
  Key extends Exclude<keyof Messages & string, typeof TOGETHER>,
>(finding: {
  readonly message: Key
  readonly data: DataOf<Messages[Key]>
  readonly subjects: Partial<Subjects>
  /** Where it differs from the rule's. */
  readonly severity?: Severity
}) => void

export type MessageTable = Readonly<Record<string, Message<FindingData>>>

interface RuleText {
  /** What the rule looks for, for "Why?" and the documentation. */
  readonly condition: string
  /** Where the judgement comes from: founding article, survey, practice or our own judgement. */
  readonly source: string
  /** What the rule cannot see. */
  readonly knownLimits: string
  /**
   * Figures of the capacity that its findings rest on, all that there may be; none for what is counted
   * on the chart. Each finding says in `data.basis` how far those that it needs are the chart's own:
   * that limits its severity and is said at the end of its headline, see basis.ts.
   */
  readonly restsOn?: readonly AssumptionKey[]
  /** Its findings open the question which structure fits at all, so the advisor is offered. */
  readonly asksAdvisor?: boolean
  /** The button below a finding about several that takes the first fix of each. */
  readonly fixAll?: string
}

export interface RuleDefinition<Messages extends MessageTable> extends RuleText {
  readonly id: RuleId
  readonly group: RuleGroup
  readonly title: string
  /** The usual severity; `check` may report another. */
  readonly severity: Severity
  /** Structures it judges; 'any' includes a chart without one. */
  readonly appliesTo: readonly Structure[] | 'any'
  /** The thresholds it reads. */
  readonly thresholds: readonly ThresholdKey[]
  readonly messages: Messages
  /** `today` is the only clock a rule has. */
  check(org: Org, report: Report<Messages>, limit: Limit, today: IsoDate): void
  fixes?(context: FixContext): readonly Fix[]
}

export interface Rule extends RuleText {
  readonly id: RuleId
  readonly group: RuleGroup
  readonly title: string
  readonly severity: Severity
  readonly appliesTo: readonly Structure[] | 'any'
  readonly thresholds: readonly ThresholdKey[]
  readonly messages: MessageTable
  findingsIn(org: Org, limit: Limit, today: IsoDate): readonly Finding[]
  fixesFor(context: FixContext): readonly Fix[]
}

/** Makes a rule out of its definition. */
export function defineRule<const Messages extends MessageTable>(
  definition: RuleDefinition<Messages>,
): Rule {
  const { check, fixes, messages, ...rest } = definition
  return {
    ...rest,
    messages: saying(messages),
    findingsIn(org, limit, today) {
      const findings: Finding[] = []
      const report: Report<Messages> = ({ message, data, subjects, severity }) => {
        findings.push({
          rule: definition.id,
          message,
          data,
          severity: withinBasis(severity ?? definition.severity, data),
          subjects: {
            roles: subjects.roles ?? [],
            pods: subjects.pods ?? [],
            people: subjects.people ?? [],
            stages: subjects.stages ?? [],
          },
          details: [],
          muted: null,
        })
      }
      check(org, report, limit, today)
      return findings
    },
    fixesFor: (context) =>
      (fixes?.(context) ?? []).map((fix) => ({ ...fix, label: withShortNames(fix.label) })),
  }
}

/** Whatever rests on usual figures says so, and overlong names are shortened. */
function saying(messages: MessageTable): MessageTable {
  return Object.fromEntries(
    Object.entries(messages).map(([key, say]) => [
      key,
      (data: FindingData) => {
        const { forReaders, ...own } = say(data)
        const told = ({ headline, advice }: Sentence) => ({
          headline: withShortNames(sayWithBasis(headline, data)),
          advice: withShortNames(advice),
        })
        return { ...told(own), ...(forReaders && { forReaders: told({ ...own, ...forReaders }) }) }
      },
    ]),
  )
}
