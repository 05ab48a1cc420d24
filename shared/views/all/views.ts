// All views of a chart by name.
import { REPORTING_VIEW } from '../reporting/reporting-view.ts'
import { STRUCTURE_VIEW } from '../structure/structure-view.ts'
import type { View } from '../view.ts'
import type { ViewId } from './view-ids.ts'

export const VIEWS: Readonly<Record<ViewId, View>> = {
  structure: STRUCTURE_VIEW,
  reporting: REPORTING_VIEW,
}
