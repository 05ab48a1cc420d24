// What is different between two versions of a chart.

import type { Document } from '../document/schema.ts'
import { isSame } from '../is-same.ts'
import type { Change } from './change.ts'
import { chartChanges } from './chart-changes.ts'
import { companyChanges } from './company-changes.ts'
import { figureChanges } from './figure-changes.ts'
import { peopleChanges } from './people-changes.ts'
import { podChanges } from './pod-changes.ts'
import { roleChanges } from './role-changes.ts'
import { settingsChanges } from './settings-changes.ts'

/**
 * Every change from one version to the other; none for versions that are the same, and at least one
 * for any others. Linear but for things in another order; what both versions share is not looked into.
 */
export function diffOf(before: Document, after: Document): readonly Change[] {
  if (before === after) return []
  const changes = [
    ...chartChanges(before, after),
    ...companyChanges(before, after),
    ...podChanges(before, after),
    ...peopleChanges(before, after),
    ...roleChanges(before, after),
    ...figureChanges(before, after),
    ...settingsChanges(before, after),
  ]
  return changes.length > 0 || isSame(before, after) ? changes : [{ kind: 'unseen' }]
}
