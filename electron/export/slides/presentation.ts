// A presentation file: slides, their pictures and what belongs to it, zipped; the same pages are the same bytes.
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Document } from '../../../shared/document/schema.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Logo, Page } from '../../../shared/pages/page.ts'
import type { CardPart } from '../../../shared/scene/scene.ts'
import { type About, partsFor, type Relation, relationsXml } from './package-parts.ts'
import { slideXml } from './slide.ts'

/** Zip files have times of day without a zone: these are the same everywhere. */
const WRITTEN = new Date(2000, 0, 1)

interface Presentation extends Pick<About, 'title' | 'author' | 'today'> {
  readonly document: Document
  readonly pages: readonly Page[]
  readonly logo: Logo | null
}

/** The bytes of the file; every page has the size of the first. */
export function presentationFile({ document, pages, logo, ...about }: Presentation): Uint8Array {
  const { width = 960, height = 540 } = pages[0]?.scene ?? {}
  const files: Zippable = {}
  const add = (path: string, content: Uint8Array) => {
    files[path] = [content, { mtime: WRITTEN }]
  }
  for (const [path, xml] of Object.entries(
    partsFor({ ...about, slides: pages.length, width, height }),
  ))
    add(path, strToU8(xml))
  const media = mediaFiles(add)
  const org = orgOf(document)
  for (const [at, page] of pages.entries()) {
    const relations: Relation[] = [
      { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    ]
    const relation = (type: string, target: string) => {
      const known = relations.find((each) => each.target === target)
      if (known) return known.id
      const id = `rId${relations.length + 1}`
      relations.push({ id, type, target })
      return id
    }
    const cards = new Map(
      page.scene.parts
        .filter((part): part is CardPart => part.kind === 'card')
        .map((card) => [card.roleId, card]),
    )
    const xml = slideXml(page, {
      picture: (data) => relation('image', `../media/${media(data)}`),
      slide(id) {
        const place = pages.findIndex((other) => other.id === id)
        return place < 0 ? null : relation('slide', `slide${place + 1}.xml`)
      },
      managerOf({ roleId }) {
        const managerId = org.role(roleId)?.managerId ?? null
        return managerId === null ? undefined : cards.get(managerId)
      },
      logo: logo === null ? null : relation('image', `../media/${media(logo.data)}`),
    })
    add(`ppt/slides/slide${at + 1}.xml`, strToU8(xml))
    add(`ppt/slides/_rels/slide${at + 1}.xml.rels`, strToU8(relationsXml(relations)))
  }
  return zipSync(files)
}

/** Adds each picture once; answers its name. */
function mediaFiles(add: (path: string, content: Uint8Array) => void): (data: string) => string {
  const names = new Map<string, string>()
  return (data) => {
    const known = names.get(data)
    if (known !== undefined) return known
    const kind = data.startsWith('data:image/png') ? 'png' : 'jpeg'
    const name = `image${names.size + 1}.${kind}`
    names.set(data, name)
    add(`ppt/media/${name}`, Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'))
    return name
  }
}
