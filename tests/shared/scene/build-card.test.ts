// Cards say by their colours which stages a role does, and keep the mark of a finding on top of all frames.
import { expect, test } from 'vitest'
import { roleId } from '../../../shared/ids.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildScene } from '../../../shared/scene/build-scene.ts'
import type { Shape } from '../../../shared/scene/scene.ts'
import { THEMES } from '../../../shared/scene/theme.ts'
import { coverOverlay } from '../../../shared/what-if/overlays.ts'
import { buildDocument, type Note } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const { stages, severities } = THEMES.light

/** What is drawn of the card of role “a”, whose finding is a warning. */
function cardOf(note: Note): readonly Shape[] {
  const org = orgOf(buildDocument(note))
  const { parts } = buildScene(org, layoutOf(org, { dropAreas: true }), {
    theme: 'light',
    writer: english,
    marks: { roles: new Map([[roleId('a'), 'warning']]), lanes: new Map() },
    forWindow: true,
    overlay: coverOverlay(org),
  })
  return parts.find(({ id }) => id === 'card:a')?.shapes ?? []
}

/** Colours of the dots at the right, the last stage first. */
const dotsOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'circle' && shape.radius < 5 ? shape.fill : []))

test.each([
  ['a seller of two parties', 'two-party', ['qualification', 'closing'], ['qualification']],
  ['one who only qualifies there', 'two-party', ['qualification'], ['qualification']],
  [
    'a founder',
    'two-party',
    ['lead-generation', 'closing', 'account-management'],
    ['lead-generation', 'account-management'],
  ],
  ['a closer on the belt', 'conveyor', ['closing', 'account-management'], ['account-management']],
  ['one of a single stage', 'conveyor', ['closing'], []],
] as const)(
  '%s has a dot for each stage whose colour the card does not wear',
  (_, structure, does, dots) => {
    const shapes = cardOf({ structure, roles: [{ id: 'a', person: 'Ada', does }] })
    expect(dotsOf(shapes)).toEqual(dots.map((stage) => stages[stage].strong))
  },
)

test('the mark of a finding lies over the frame around somebody without a stand-in', () => {
  const shapes = cardOf({ roles: [{ id: 'a', person: 'Ada', does: 'closing' }] })
  const at = (fits: (shape: Shape) => boolean) => shapes.findLastIndex(fits)
  const frame = at(
    (shape) => shape.kind === 'box' && shape.stroke === THEMES.light.cover.one.strong,
  )
  const mark = at((shape) => shape.kind === 'circle' && shape.fill === severities.warning)
  expect(frame).toBeGreaterThan(0)
  expect(mark).toBeGreaterThan(frame)
})
