// ST-11. More levels of managers than a team of this size needs.
import type { Role } from '../../document/schema.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import { layersOf } from '../../org/layers.ts'
import type { Org } from '../../org/org.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { holderOrTitle, reportToFix } from '../fix-parts.ts'
import { roomOf } from '../leader-fixes.ts'
import { defineRule } from '../rule.ts'

export const st11ManyLayers = defineRule({
  id: 'ST-11',
  group: 'structure',
  title: 'Many layers',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['layers', 'layers-large', 'layers-people', 'layers-people-large'],
  // Somebody who assists a seller is no layer above anybody's work.
  condition:
    'From the head down to the deepest role of the four stages there are more than 3 layers, or more than 4 from 20 sales people on; from 60 people on layers are not counted.',
  source: 'Judgement.',
  knownLimits: 'Does not know which managers also do the work themselves.',
  messages: {
    layers: ({ layers, people }: { layers: number; people: number }) => ({
      headline: words`${layers} layers for ${counted(people, 'sales person', 'sales people')}`,
      advice:
        'What customers say reaches the head late, and decisions reach customers later. Let people report one level higher.',
    }),
  },
  check(org, report, limit) {
    const most = mostLayers(org, limit)
    if (most === null) return
    const { layers, roles } = deepest(org)
    if (layers <= most) return
    report({
      message: 'layers',
      data: { layers, people: org.salesPeople.length },
      subjects: { roles: roles.map(({ id }) => id) },
    })
  },
  fixes({ org }) {
    const limit = limitsOf(org.document)
    const { layers, roles } = deepest(org)
    const managers = [...new Set(roles.map(({ managerId }) => managerId))]
    const manager = managers.length === 1 && managers[0] ? org.role(managers[0]) : undefined
    const above = manager?.managerId ? org.role(manager.managerId) : undefined
    // Flattening one line helps only where it is the only one so deep, and only if somebody can
    // still lead them all.
    if (!above || layers - 1 > (mostLayers(org, limit) ?? layers)) return []
    if (roomOf(org, above) < roles.length) return []
    const [only] = roles
    const who = only && roles.length === 1 ? holderOrTitle(org, only) : 'them'
    return reportToFix(
      org,
      roles.map(({ id }) => id),
      above,
      words`Let ${who} report to ${holderOrTitle(org, above)}`,
    )
  },
})

/** null: the team is so large that layers are its own affair. */
function mostLayers(org: Org, limit: Limit): number | null {
  const people = org.salesPeople.length
  if (people >= limit('layers-people-large')) return null
  return limit(people >= limit('layers-people') ? 'layers-large' : 'layers')
}

interface Deepest {
  readonly layers: number
  readonly roles: readonly Role[]
}

function deepest(org: Org): Deepest {
  const layerOf = layersOf(org)
  const belt = org.document.roles.filter((role) => beltStagesOf(role).length > 0)
  const layers = belt.reduce((most, { id }) => Math.max(most, layerOf.get(id) ?? 0), 0)
  return { layers, roles: belt.filter(({ id }) => layerOf.get(id) === layers) }
}
