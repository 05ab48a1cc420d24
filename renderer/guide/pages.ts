// All pages and pictures of the guide, as they lie in docs/guide; a build takes them along.
import { PAGE_IDS, type PageId } from '../../shared/guide/contents.ts'
import { once } from '../../shared/once.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import { readPage, type Section } from './read-page.ts'

const TEXTS = import.meta.glob<string>('../../docs/guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const PICTURES = import.meta.glob<string>('../../docs/guide/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Each is read when it is first shown, or when one first searches: all of them take longer than a start can wait. */
const SECTIONS = new Map(PAGE_IDS.map((id) => [id, once(() => readPage(textOf(id)))]))

function textOf(id: PageId): string {
  const text = TEXTS[`../../docs/guide/${id}.md`]
  if (text === undefined) throw new Error(`Bug: there is no docs/guide/${id}.md`)
  return text
}

/** Its title first. */
export function sectionsOf(page: PageId): readonly Section[] {
  return SECTIONS.get(page)?.() ?? []
}

export function titleOf(page: PageId): string {
  return sectionsOf(page)[0]?.heading ?? ''
}

/** Where a picture lies that a page names as `pictures/…`, as the window looks; undefined where there is none. */
export function pictureAt(href: string, theme: ThemeName): string | undefined {
  const light = `../../docs/guide/${href}`
  const dark = PICTURES[light.replace(/\.webp$/, '-dark.webp')]
  return theme === 'dark' && dark !== undefined ? dark : PICTURES[light]
}
