// What the chart says of money when it is asked for: of every lane, in its own colours.
import { expect, test } from 'vitest'
import type { Structure } from '../../../shared/document/vocabulary.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { costOverlay } from '../../../shared/money/cost-overlay.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildScene } from '../../../shared/scene/build-scene.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

function lanes(structure: Structure, isAsked = true) {
  const note = withRoles(belt(1, 1, 2, 1), {
    'closing 1': { annualCost: 90_000, pod: 'North' },
    'closing 2': { annualCost: 30_000, pod: 'North' },
    'qualification 1': { pod: 'North' },
    head: { annualCost: 110_000 },
  })
  const org = orgOf(buildDocument({ ...note, structure, pods: ['North'] }))
  const scene = buildScene(org, layoutOf(org, { dropAreas: true }), {
    theme: 'light',
    writer: english,
    marks: { roles: new Map(), lanes: new Map() },
    forWindow: true,
    overlay: isAsked ? costOverlay(org) : null,
  })
  return scene.parts.filter(({ kind }) => kind === 'lane')
}

const textsOf = (structure: Structure, id: string) =>
  lanes(structure)
    .find((part) => part.id === `lane:${id}`)
    ?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

test('stations and teams say it in their header, other lanes at their edge', () => {
  expect(textsOf('conveyor', 'stage:closing')).toContain('EUR 120,000 a year')
  expect(textsOf('conveyor', 'stage:qualification')).toContain('cost not known')
  expect(textsOf('conveyor', 'leadership')).toContain('EUR 110,000 a year')
  expect(textsOf('two-party', 'team:sales')).toContain('from EUR 120,000 a year')
  expect(textsOf('pods', 'pod:closing:North')).toContain('EUR 120,000 a year')
})

test('lanes keep their look: no sign, no frame, and a screen reader hears it', () => {
  const [plain, asked] = [lanes('conveyor', false), lanes('conveyor')]
  const closing = (parts: typeof plain) => parts.find(({ id }) => id === 'lane:stage:closing')
  const drawn = (parts: typeof plain) =>
    closing(parts)?.shapes.filter((shape) => shape.kind !== 'text')
  expect(drawn(asked)).toEqual(drawn(plain))
  expect(closing(asked)?.label).toMatch(/EUR.120,000 a year/)
})
