// What an empty lane says stays readable where a line runs across it.
import { expect, test } from 'vitest'
import { roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildLine } from '../../../shared/scene/build-line.ts'
import { buildScene } from '../../../shared/scene/build-scene.ts'
import { textsOverLines } from '../../../shared/scene/texts-over-lines.ts'
import { STRUCTURE_VIEW } from '../../../shared/views/structure/structure-view.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

/** A closer whose manager finds leads; nobody qualifies in between. */
const org = orgOf(
  buildDocument({
    structure: 'conveyor',
    roles: [
      { id: 'finder', does: 'lead-generation' },
      { id: 'closer', does: 'closing', to: 'finder' },
      { id: 'alone', does: 'closing' },
    ],
  }),
)
const layout = STRUCTURE_VIEW.layout(org, { dropAreas: true })
const { parts } = buildScene(org, layout, {
  theme: 'light',
  writer: english,
  marks: { roles: new Map(), lanes: new Map() },
  forWindow: true,
})

function over(id: string) {
  const lines = STRUCTURE_VIEW.linesOfCommand({ org, layout }, [roleId(id)])
  const look = { stroke: '#0000ff', strokeWidth: 2 } as const
  const drawn = lines.map((line) => buildLine(line, look))
  return textsOverLines(parts, drawn, '#ffffff')
}

test('the crossed lines of its text, each on the ground of the lane', () => {
  const [part, ...others] = over('closer')
  expect(others).toEqual([])
  expect(part?.id).toBe('over:lane:stage:qualification')
  const lane = parts.find(({ id }) => id === 'lane:stage:qualification')
  expect(part?.box).toEqual(lane?.box)
  const [ground, text, ...rest] = part?.shapes ?? []
  const fills = lane?.shapes.flatMap((shape) => (shape.kind === 'box' ? [shape.fill] : []))
  expect(fills).toContain(ground?.kind === 'box' ? ground.fill : undefined)
  expect(lane?.shapes).toContain(text)
  expect(rest.length).toBeLessThan(lane?.shapes.length ?? 0)
})

test('nothing where no line runs, or none across a text', () => {
  expect(over('alone')).toEqual([])
  expect(textsOverLines(parts, [], '#ffffff')).toEqual([])
})
