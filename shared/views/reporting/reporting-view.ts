// The reporting view: everybody below their manager.
import { marksOf } from '../../findings/marks.ts'
import { cardAt } from '../../layout/hit.ts'
import { reportingLayout } from '../../layout/reporting/reporting-layout.ts'
import type { View } from '../view.ts'
import { dropAt } from './drop.ts'
import { cardBeside } from './go-on.ts'
import { linesOfCommand } from './line-of-command.ts'
import { nextInTree } from './next.ts'
import { outlineOf } from './outline.ts'
import { pasteAt, pasteBeside } from './paste.ts'
import { stepBy } from './step.ts'
import { wideSpans } from './wide-spans.ts'

export const REPORTING_VIEW: View = {
  layout: reportingLayout,
  hit: cardAt,
  dropAt,
  next: nextInTree,
  beside: cardBeside,
  step: stepBy,
  outline: outlineOf,
  linesOfCommand,
  pasteBeside,
  pasteAt,
  marks: (findings, org) => ({ ...marksOf(findings, org), spans: wideSpans(findings) }),
}
