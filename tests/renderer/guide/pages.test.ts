// The pages of the guide: all are there and drawn, links and commands lead somewhere, what is generated is current.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lexer, type Token, walkTokens } from 'marked'
import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { ALL_COMMANDS, commandOf } from '../../../renderer/actions/command-table/commands.ts'
import { writtenKeys } from '../../../renderer/actions/command-table/written-keys.ts'
import { POINTER_AND_KEYS } from '../../../renderer/actions/pointer-and-keys.ts'
import { partsOfWindow } from '../../../renderer/guide/generated-parts.ts'
import { targetOf } from '../../../renderer/guide/link-target.ts'
import { PageView } from '../../../renderer/guide/PageView.tsx'
import { pictureAt, sectionsOf, titleOf } from '../../../renderer/guide/pages.ts'
import { plainText } from '../../../renderer/guide/read-page.ts'
import { guideParts } from '../../../scripts/generated-documents.ts'
import { titleIn, withParts } from '../../../scripts/guide-parts.ts'
import { PAGE_IDS, type PageId } from '../../../shared/guide/contents.ts'
import { mounted } from '../../helpers/mounted.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, 'docs/guide')
const PICTURES = join(FOLDER, 'pictures')

/** Bytes: the guide is read on slow machines, and lies in the repository. */
const LARGEST_PICTURE = 60_000

const textOf = (page: string) => readFileSync(join(FOLDER, `${page}.md`), 'utf8')

function tokensOf(page: PageId): readonly Token[] {
  const found: Token[] = []
  walkTokens(lexer(textOf(page)), (token) => {
    found.push(token)
  })
  return found
}

test('a page is a file, and a file is a page', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
  expect(files.toSorted()).toEqual(PAGE_IDS.map((id) => `${id}.md`).toSorted())
})

const parts = { ...guideParts(), ...partsOfWindow((page) => titleIn(textOf(page))) }

describe.each(PAGE_IDS)('%s', (page) => {
  test('is drawn, begins with its title, and says something below each heading', () => {
    const sections = sectionsOf(page)
    const place = mounted(createElement(PageView, { sections, arrivedAt: null, arrival: null }))
    expect(titleOf(page)).not.toBe('')
    expect(place.querySelector('h3')?.textContent).toBe(titleOf(page))
    expect(sections.filter(({ depth }) => depth === 1)).toHaveLength(1)
    const headings = sections.map(({ heading }) => heading)
    expect(headings).toEqual([...new Set(headings)])
    const last = sections.at(-1)
    expect(plainText(last?.blocks ?? [])).not.toBe('')
    // A sign after a link cannot begin a line, and nothing is said twice.
    for (const link of place.querySelectorAll('article button')) {
      const { parentElement: around, nextSibling: next } = link
      if (/^[.,:;!?)]/.test(next?.textContent ?? '')) expect(around?.tagName).toBe('SPAN')
      expect(around?.parentElement?.textContent).not.toMatch(/([.,:;])\1/)
    }
    // What a viewer of Markdown would decode, and the guide would not.
    expect(textOf(page)).not.toMatch(/&\w+;|<(?!!--)/)
  })

  test('links lead to pages, headings and commands that exist, by their names', () => {
    for (const token of tokensOf(page)) {
      if (token.type !== 'link') continue
      const target = targetOf(token.href)
      expect(target, token.raw).not.toBeNull()
      if (target?.kind === 'command') expect(token.text).toBe(commandOf(target.id).label)
      if (target?.kind !== 'page' || target.place.anchor === null) continue
      const anchors = sectionsOf(target.place.page).map(({ anchor }) => anchor)
      expect(anchors, token.raw).toContain(target.place.anchor)
    }
  })

  test('pictures are there, small, and told', () => {
    for (const token of tokensOf(page)) {
      if (token.type !== 'image') continue
      for (const theme of ['light', 'dark'] as const) {
        const name = theme === 'light' ? token.href : token.href.replace('.webp', '-dark.webp')
        expect(pictureAt(token.href, theme), token.raw).toContain(name.split('/').at(-1))
        expect(statSync(join(FOLDER, name)).size).toBeLessThan(LARGEST_PICTURE)
      }
      expect(token.text.length).toBeGreaterThan(10)
    }
  })

  test('keys are those of a command, or of the chart', () => {
    const known = [
      ...ALL_COMMANDS.flatMap(({ keys = [] }) => keys.map((each) => writtenKeys(each, false))),
      ...POINTER_AND_KEYS.flatMap(([keys]) => keys.split(/\W+ (?:or|and) |, /)),
      ...['Ctrl', 'Shift', 'Enter', 'Escape', 'Tab', '.salesorg'],
    ]
    for (const token of tokensOf(page)) {
      if (token.type !== 'codespan') continue
      expect(known, `${token.raw} on ${page}`).toContain(token.text)
    }
  })

  test('what is generated is current: run `npm run generate`', () => {
    expect(withParts(textOf(page), parts)).toBe(textOf(page))
    const used = [...textOf(page).matchAll(/<!-- generated: (.+?) -->/g)].map(([, name]) => name)
    expect(used.filter((name = '') => parts[name] === undefined)).toEqual([])
  })
})

test('every generated part and every picture stands on a page', () => {
  const all = PAGE_IDS.map(textOf).join('\n')
  for (const name of Object.keys(parts)) expect(all).toContain(`<!-- generated: ${name} -->`)
  for (const file of existsSync(PICTURES) ? readdirSync(PICTURES) : [])
    expect(all).toContain(`(pictures/${file.replace('-dark.webp', '.webp')})`)
})

test('every dialog that has a title leads to its page, besides those that explain themselves', () => {
  const files = readdirSync(join(ROOT, 'renderer'), { recursive: true, encoding: 'utf8' })
  const titles = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...readFileSync(join(ROOT, 'renderer', file), 'utf8').matchAll(/<DialogTitle[^>]*>/g)].map(
        ([tag]) => ({ file, leads: tag.includes('help=') }),
      ),
    )
  expect(titles.length).toBeGreaterThan(8)
  const without = titles.filter(({ leads }) => !leads).map(({ file }) => file)
  expect(without.toSorted()).toEqual(['article/AboutDialog.tsx'])
})
