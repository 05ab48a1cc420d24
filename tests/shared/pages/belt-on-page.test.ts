// A belt on a page that stands: its lanes in two rows, in order, whole, and no line across anything.
import { describe, expect, it } from 'vitest'
import { orgOf } from '../../../shared/org/org.ts'
import { beltOnPage } from '../../../shared/pages/belt-on-page.ts'
import { GAPS } from '../../../shared/pages/hand-overs.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { faultsOf } from '../../helpers/drawing-faults.ts'

const SHAPE = 0.76

const CHARTS = {
  'a belt that one leads': buildDocument(belt(2, 2, 3, 1)),
  'a belt of 60 with leaders in rows': largeOrganisation(60, 'conveyor'),
  'a belt without anybody': buildDocument({ roles: [] }),
}

describe.each(Object.entries(CHARTS))('%s', (_name, document) => {
  const org = orgOf(document)
  const layout = beltOnPage(org, { gap: GAPS.arrow, shape: SHAPE, rows: 2 })

  it('is tidy, with everybody', () => {
    expect(faultsOf(org, layout)).toEqual([])
    expect(layout.cards).toHaveLength(document.roles.length)
  })

  it('has two stages in each row, the first above the third', () => {
    const stages = layout.lanes.filter(({ lane }) => lane.kind === 'stage')
    const [first, second, third, fourth] = stages.map(({ box }) => box)
    if (!first || !second || !third || !fourth) throw new Error('four stages')
    expect([second.y, fourth.y]).toEqual([first.y, third.y])
    expect([third.x, third.y > first.y + first.height]).toEqual([first.x, true])
  })
})
