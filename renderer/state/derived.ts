// What follows from the document: its index, findings and red flags; each computed once per change.
import { useDeferredValue } from 'react'
import type { IsoDate } from '../../shared/dates.ts'
import type { Document } from '../../shared/document/schema.ts'
import { type Marking, markingOf } from '../../shared/findings/marks.ts'
import { validate } from '../../shared/findings/validate.ts'
import { onceFor } from '../../shared/once.ts'
import { type Org, orgOf } from '../../shared/org/org.ts'
import type { Reading } from '../../shared/red-flags/red-flag.ts'
import { redFlagsOf } from '../../shared/red-flags/red-flags.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { limitsOf } from '../../shared/thresholds/limits.ts'
import { today, useDay } from './day.ts'
import { currentDocument, useSession } from './store.ts'

/** The document as it is now. */
export function useDocument(): Document {
  return useSession((session) => session.history.present)
}

/** The org index of the document. */
export function useOrg(): Org {
  return orgOf(useDocument())
}

/** What the validator says, with the index of the very document that it says it about. */
export interface Judged {
  readonly org: Org
  /** All findings, worst first; muted ones included. */
  readonly findings: readonly Finding[]
}

/** After an edit the chart is painted first, and what is said about it follows a moment later. */
export function useJudged(): Judged {
  const document = useDeferredValue(useDocument())
  const day = useDay()
  return { org: orgOf(document), findings: findingsOn(document, day) }
}

/** The same for what is done at once, as when a mark is pressed. */
export function judgedNow(): Judged {
  const document = currentDocument()
  return { org: orgOf(document), findings: findingsOn(document, today()) }
}

/** What the marks on the chart stand for. */
export function markingIn({ org, findings }: Judged): Marking {
  return markingsOf(findings)(org)
}

const markingsOf = onceFor((findings: readonly Finding[]) =>
  onceFor((org: Org) => markingOf(findings, org)),
)

const findingsByDay = onceFor((_: Document) => new Map<IsoDate, readonly Finding[]>())

function findingsOn(document: Document, day: IsoDate): readonly Finding[] {
  const known = findingsByDay(document)
  const findings = known.get(day) ?? validate(document, day)
  known.set(day, findings)
  return findings
}

/** How the six red flags stand. */
export function useRedFlags(): readonly Reading[] {
  return redFlagReadings(useDeferredValue(useDocument()))
}

const redFlagReadings = onceFor((document: Document) => redFlagsOf(document, limitsOf(document)))
