// PDF, read back: its text, its fonts, the size of its page.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { pdfWriter } from '../../../electron/export/pdf.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { belt, buildDocument, plus } from '../../helpers/build-document.ts'
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

describe('pages', () => {
  const large = largeOrganisation(60, 'pods')
  const choices = { ...USUAL_PAGES, size: 'a4', extras: ['people'], author: 'Åsa' } as const

  async function pagesFile(): Promise<string> {
    const file = join(tempFolder(), 'pages.pdf')
    writeFileSync(file, await exported(write, { document: large, pages: choices }))
    return file
  }

  test('are a document with author, language, bookmarks and links from its map', async () => {
    const file = await pagesFile()
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(info).toMatch(/Title:\s+60 roles/)
    expect(info).toMatch(/Author:\s+Åsa/)
    expect(info).toMatch(/Page size:\s+842 x 595 pts \(A4\)/)
    const count = Number(/Pages:\s+(\d+)/.exec(info)?.[1])
    expect(count).toBeGreaterThan(3)
    const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
    expect(pdf.getLanguage()).toBe('en')
    const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const first = outlines.lookup(PDFName.of('First'), PDFDict)
    const bookmark = (entry: PDFDict) =>
      entry.lookup(PDFName.of('Title'), PDFHexString).decodeText()
    expect(bookmark(first)).toBe('60 roles')
    expect(bookmark(first.lookup(PDFName.of('First'), PDFDict))).toBe('Leadership')
    expect(bookmark(outlines.lookup(PDFName.of('Last'), PDFDict))).toBe('People and cost')
    const links = pdf.getPage(0).node.Annots()
    // The leaders and each pod.
    expect(links?.size()).toBe(1 + large.pods.length)
  })

  test('are read pod by pod, and each name is there', async () => {
    const text = execFileSync('pdftotext', ['-raw', await pagesFile(), '-'], { encoding: 'utf8' })
    expect(peopleIn(text)).toBe(peopleOf(large))
    const page = text.split('\f').find((each) => each.startsWith('Pod 1')) ?? ''
    const at = (what: string) => page.indexOf(what)
    expect(at('Market 1')).toBeGreaterThanOrEqual(0)
    expect(at('Market 1')).toBeLessThan(at('Lead generation'))
    expect(at('Lead generation')).toBeLessThan(at('Lead researcher'))
    expect(at('Lead researcher')).toBeLessThan(at('Qualification'))
    expect(at('Account management')).toBeLessThan(at('Market 2'))
  })

  test('are the same bytes each time', async () => {
    expect(readFileSync(await pagesFile()).equals(readFileSync(await pagesFile()))).toBe(true)
  })
})

test('broken lines make no letters into outlines, and what is copied is what was written', async () => {
  const file = join(tempFolder(), 'copied.pdf')
  const names = ['ΔΩμ Μαρία', 'Жанна (Ёлка)', 'Ngô ~ 400 + A*B', '“Zoë” 10 × 20']
  const open = names.map((title, at) => ({ id: `open ${at}`, title, does: 'closing' as const }))
  const document = buildDocument(plus(belt(0, 0, 1, 0), ...open))
  writeFileSync(file, await exported(write, { document }))
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' })
  expect(fonts).not.toContain('Type 3')
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
  expect(text).not.toMatch(/[\ue000-\uf8ff]/)
  expect(text).toContain('~')
  for (const name of names) expect(text.normalize('NFKC')).toContain(name.normalize('NFKC'))
})
