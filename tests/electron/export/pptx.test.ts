// Slides, read back: names, shapes that stay editable, lines that are glued, nothing that changes by itself.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pptxWriter } from '../../../electron/export/pptx.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { exported, peopleIn, peopleOf } from '../../helpers/exported.ts'
import { SMALL_PHOTO } from '../../helpers/small-photo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { xmlFaultOf } from '../../helpers/xml-fault.ts'

const { write } = pptxWriter

async function slidesOf(change: Parameters<typeof exported>[1] = {}) {
  const files = unzipSync(await exported(write, change))
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

describe('slides', () => {
  it('hold each card as one shape with title and holder as paragraphs', async () => {
    const slide = (await slidesOf()).get('ppt/slides/slide1.xml') ?? ''
    const [, card = ''] =
      /<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="Chief closer[^>]*>(.*?)<\/p:sp>/.exec(slide) ?? []
    const paragraphs = [...card.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)
    expect(paragraphs).toEqual(['Chief closer', 'Zoë Ångström'])
    expect(card).toContain('<a:normAutofit/>')
    expect(slide).toContain('<p:ph type="title"/>')
  })

  it.each(['structure', 'reporting'] as const)(
    'glue lines to what they lead to: %s',
    async (view) => {
      const slide = (await slidesOf({ view })).get('ppt/slides/slide1.xml') ?? ''
      const ids = new Set([...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id))
      const ends = [...slide.matchAll(/<a:(?:stCxn|endCxn) id="(\d+)" idx="[0-3]"\/>/g)]
      expect(ends.length).toBeGreaterThanOrEqual(6)
      for (const [, id] of ends) expect(ids.has(id)).toBe(true)
    },
  )

  it('keep apart what stands left and right in the header of a pod', async () => {
    const chart = resolve(import.meta.dirname, '../../../docs/decks/halden-roth-24.salesorg')
    const read = readDocument(readFileSync(chart, 'utf8'))
    const parts = read.ok ? await slidesOf({ document: read.value }) : new Map()
    const slide: string = parts.get('ppt/slides/slide1.xml') ?? ''
    const texts = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)
    for (const text of ['Germany', 'Factories in Germany', '8 people', 'Limit: closing'])
      expect(texts).toContain(text)
    // A card in a pod is its shape, and the strip in the colour of its stage.
    const shapes = [...slide.matchAll(/<p:nvSpPr><p:cNvPr id="\d+" name="([^"]*)"/g)]
    expect(shapes.filter(([, name]) => name?.includes('Timo Schäfer'))).toHaveLength(2)
  })

  it('bend lines to a second row where any program draws them: at a joint that both parts hold', async () => {
    const document = largeOrganisation(60, 'conveyor')
    const pages = { ...USUAL_PAGES, size: '16:9' } as const
    const slides = await slidesOf({ document, view: 'reporting', pages })
    const slide = slides.get('ppt/slides/slide2.xml') ?? ''
    const joints = [...slide.matchAll(/<p:cNvPr id="(\d+)" name="Joint"\/>/g)].map(([, id]) => id)
    expect(joints).toHaveLength(1)
    const starts = [...slide.matchAll(/<a:stCxn id="(\d+)"/g)].map(([, id]) => id)
    const ends = [...slide.matchAll(/<a:endCxn id="(\d+)"/g)].map(([, id]) => id)
    // To three cards of the second row, by one way from their manager.
    expect(starts.filter((id) => id === joints[0])).toHaveLength(3)
    expect(ends.filter((id) => id === joints[0])).toHaveLength(1)
    // LibreOffice puts every other bend into the middle: there, nothing is in the way of it.
    for (const [, length, part] of slide.matchAll(
      /<a:ext cx="(\d+)" cy="\d+"\/><\/a:xfrm><a:prstGeom prst="bentConnector3"><a:avLst><a:gd name="adj1" fmla="val (\d+)"/g,
    ))
      expect(Math.abs(Number(part) / 100_000 - 0.5) * Number(length)).toBeLessThan(8 * 12_700)
    expect(slide).not.toContain('bentConnector4')
  })

  it('are sound XML with every part that is named, numbered once', async () => {
    const pages = { ...USUAL_PAGES, extras: ['findings', 'capacity', 'people', 'duties'] } as const
    const parts = await slidesOf({ document: largeOrganisation(60, 'pods'), pages })
    for (const [path, text] of parts) {
      if (!/\.(xml|rels)$/.test(path)) continue
      expect(xmlFaultOf(text.replace(/^<\?xml.*?\?>\s*/, '')), path).toBeNull()
      if (!path.includes('/slides/slide') || path.endsWith('.rels')) continue
      const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, path).toBe(ids.length)
      expect(text).not.toMatch(/NaN|undefined|Infinity| (?:x|y|cx|cy|w|h|sz)="-?\d+\.\d/)
    }
    for (const [path, text] of parts)
      if (path.endsWith('.rels'))
        for (const [, target = ''] of text.matchAll(/Target="([^"]+)"/g)) {
          const folder = path.replace(/_rels\/[^/]+$/, '')
          expect(parts.has(new URL(target, `file:///${folder}`).pathname.slice(1)), target).toBe(
            true,
          )
        }
    const all = [...parts].filter(([path]) => path.startsWith('ppt/slides/slide')).map(([, x]) => x)
    // Findings name people who hold no role as well.
    expect(peopleIn(all.join())).toBeGreaterThanOrEqual(peopleOf(largeOrganisation(60, 'pods')))
  })

  it('carry photos inside, and are the same bytes each time', async () => {
    const document = largeOrganisation(9, 'conveyor')
    const photo = SMALL_PHOTO
    const withPhotos = { ...document, people: document.people.map((each) => ({ ...each, photo })) }
    const cards = {
      first: 'title',
      fte: false,
      quota: false,
      cost: false,
      start: false,
      photo: true,
    } as const
    const one = await exported(write, { document: withPhotos, cards })
    expect(one.equals(await exported(write, { document: withPhotos, cards }))).toBe(true)
    expect(Object.keys(unzipSync(one))).toContain('ppt/media/image1.jpeg')
  })
})

const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

if (!office) console.log('Slides are not opened in LibreOffice: it is not installed here.')

it.skipIf(!office)(
  'open in LibreOffice with every name',
  async () => {
    const folder = tempFolder()
    const file = join(folder, 'slides.pptx')
    const document = largeOrganisation(24, 'conveyor')
    writeFileSync(file, await exported(write, { document }))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
    execFileSync(office ?? '', args, { stdio: 'ignore' })
    const text = execFileSync('pdftotext', ['-raw', join(folder, 'slides.pdf'), '-'], {
      encoding: 'utf8',
    })
    expect(peopleIn(text)).toBe(peopleOf(document))
  },
  120_000,
)
