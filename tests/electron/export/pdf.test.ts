// PDF, read back: its text, its fonts, the size of its page.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pdfWriter } from '../../../electron/export/pdf.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { exported, peopleIn, peopleOf } from '../../helpers/exported.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const { write } = pdfWriter

test('the names can be searched, the fonts are embedded, the page fits', async () => {
  const file = join(tempFolder(), 'chart.pdf')
  writeFileSync(file, await exported(write))
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  for (const name of ['Test team', 'Chief closer', 'Zoë Ångström']) expect(text).toContain(name)
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font).toMatch(/Inter.*TrueType.*yes yes yes/)
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  expect(info).toMatch(/Title:\s+Test team/)
  expect(info).toMatch(/Pages:\s+1\n/)
  expect(info).toMatch(/JavaScript:\s+no/)
})

test('no side is longer than viewers open', async () => {
  const file = join(tempFolder(), 'large.pdf')
  const document = largeOrganisation(10_000, 'pods')
  writeFileSync(file, await exported(write, { document }))
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info) ?? []
  expect(Number(width)).toBeLessThanOrEqual(14_400)
  expect(Number(height)).toBeLessThanOrEqual(14_400)
})

test('all of five thousand roles are on the page', async () => {
  const file = join(tempFolder(), 'many.pdf')
  writeFileSync(file, await exported(write, { document: largeOrganisation(5000, 'conveyor') }))
  const options = { encoding: 'utf8', maxBuffer: 50_000_000 } as const
  const text = execFileSync('pdftotext', ['-raw', file, '-'], options)
  expect(peopleIn(text)).toEqual(peopleOf(largeOrganisation(5000, 'conveyor')))
})
