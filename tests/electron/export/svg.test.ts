// SVG, read back: its texts.
import { expect, test } from 'vitest'
import { svgWriter } from '../../../electron/export/svg.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { exported, peopleIn, peopleOf } from '../../helpers/exported.ts'

const { write } = svgWriter

test('holds the names as text', async () => {
  const svg = (await exported(write)).toString('utf8')
  expect(svg).toMatch(/^<svg xmlns=/)
  expect(svg).toContain('>Zoë Ångström<')
})

test('holds all of five thousand roles', async () => {
  const document = largeOrganisation(5000, 'pods')
  const svg = (await exported(write, { document })).toString('utf8')
  expect(peopleIn(svg)).toEqual(peopleOf(document))
})

test('either view can be drawn: lanes of the structure, or who reports to whom', async () => {
  const structure = (await exported(write)).toString()
  const reporting = (await exported(write, { view: 'reporting' })).toString()
  expect(peopleOfView(structure)).toEqual(peopleOfView(reporting))
  expect(structure).toContain('3 · Closing')
  expect(reporting).not.toContain('3 · Closing')
})

function peopleOfView(svg: string): readonly string[] {
  return [...svg.matchAll(/>(P [a-z-]+ \d|Head|Zoë Ångström)</g)].map(([text]) => text).toSorted()
}
