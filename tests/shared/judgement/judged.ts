// What the program says of an organisation, in a form that expectations can be held against.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Advice, advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { Severity } from '../../../shared/document/vocabulary.ts'
import { fixesFor, sayFinding, validate } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { english } from '../../helpers/english.ts'

/** Figures and vacancies of the cases are dated in the months before it. */
export const JUDGED_ON = '2026-11-30'

const ROOT = join(import.meta.dirname, '../../..')
export const FIXTURES = 'tests/fixtures/organisations'
export const SAMPLES = 'assets/samples'

/** One line of the list that a user reads. */
export interface Line {
  readonly rule: RuleId
  readonly severity: Severity
  readonly headline: string
  readonly advice: string
  /** What its buttons say. */
  readonly fixes: readonly string[]
  readonly finding: Finding
}

export interface Judged {
  readonly document: Document
  readonly lines: readonly Line[]
  readonly advice: Advice
  /** People of the company itself who hold a role. */
  readonly people: number
}

/** Names of all organisations in a folder of the project. */
export function organisationsIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.salesorg'))
    .map((file) => file.slice(0, -'.salesorg'.length))
    .toSorted()
}

export function organisation(folder: string, name: string): Document {
  const read = readDocument(readFileSync(join(ROOT, folder, `${name}.salesorg`), 'utf8'))
  if (!read.ok) throw new Error(`${name} does not open: ${read.error.code}`)
  return read.value
}

/** Details of a line are no lines: what is folded into another one is not read. */
export function linesOf(document: Document): readonly Line[] {
  const org = orgOf(document)
  return validate(document, JUDGED_ON)
    .filter(({ muted }) => muted === null)
    .map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      ...sayFinding(finding, english),
      fixes: fixesFor({ org, finding, today: JUDGED_ON, newId: () => 'new' }).map(({ label }) =>
        english.write(label),
      ),
      finding,
    }))
}

export function judged(document: Document): Judged {
  const held = new Set(document.roles.map(({ personId }) => personId))
  return {
    document,
    lines: linesOf(document),
    advice: advise(factsOf(document)),
    people: document.people.filter(({ id, external }) => !external && held.has(id)).length,
  }
}

/** All that a finding is about, in every way an expectation may call it. */
export function labelsOf({ subjects }: Finding, document: Document): ReadonlySet<string> {
  const org = orgOf(document)
  const people = new Map(document.people.map(({ id, name }) => [id, name]))
  return new Set<string>([
    ...subjects.stages,
    ...subjects.people.flatMap((id) => [id, people.get(id) ?? []].flat()),
    ...subjects.pods.flatMap((id) => [id, org.pod(id)?.name ?? []].flat()),
    ...subjects.roles.flatMap((id) => {
      const role = org.role(id)
      const person = role?.personId ? (people.get(role.personId) ?? []) : []
      return [id, role?.title ?? [], person].flat()
    }),
  ])
}
