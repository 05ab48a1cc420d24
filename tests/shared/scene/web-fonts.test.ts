// The small files of Inter: each has the characters of its slice, as wide as they are measured; drawings ask for few.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openSync } from 'fontkit'
import { expect, it } from 'vitest'
import type { FontWeight, Scene } from '../../../shared/scene/scene.ts'
import {
  fileOfWebFont,
  fontFace,
  SLICES,
  type Slice,
  WEIGHT_NAMES,
  webFontsFor,
} from '../../../shared/scene/web-fonts.ts'

const FOLDER = resolve(import.meta.dirname, '../../../assets/fonts')

const WEIGHTS: readonly FontWeight[] = [400, 500, 600, 700]
const SLICE_IDS: readonly Slice[] = ['latin', 'latin-more', 'greek', 'cyrillic']

function fontIn(file: string) {
  const font = openSync(join(FOLDER, file))
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} is not a single font`)
  return font
}

it.each(WEIGHTS)('of weight %d have what Inter has, as wide as it is', (weight) => {
  const whole = fontIn(`Inter-${WEIGHT_NAMES[weight]}.ttf`)
  for (const slice of SLICE_IDS) {
    const part = fontIn(fileOfWebFont({ weight, slice }))
    for (const [from, to] of SLICES[slice])
      for (let code = from; code <= to; code++) {
        const name = `${slice} U+${code.toString(16)}`
        expect(part.hasGlyphForCodePoint(code), name).toBe(whole.hasGlyphForCodePoint(code))
        const width = part.glyphForCodePoint(code).advanceWidth
        expect(width, name).toBe(whole.glyphForCodePoint(code).advanceWidth)
      }
  }
})

it('are all there, and no others', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'))
  const named = WEIGHTS.flatMap((weight) =>
    SLICE_IDS.map((slice) => fileOfWebFont({ weight, slice })),
  )
  expect(files.toSorted()).toEqual(named.toSorted())
})

function sceneWith(...texts: readonly (readonly [string, FontWeight])[]): Scene {
  const shapes = texts.map(([text, weight]) => ({
    kind: 'text' as const,
    at: { x: 0, y: 0 },
    anchor: 'start' as const,
    text,
    style: { size: 12, weight, colour: '#000000' as const },
  }))
  const box = { x: 0, y: 0, width: 1, height: 1 }
  const part = { kind: 'caption' as const, id: 'a', label: '', box, shapes }
  return { width: 1, height: 1, background: null, parts: [part] } as Scene
}

it('are asked for by what is written in which weight', () => {
  expect(webFontsFor(sceneWith(['Zoë – 5 €', 600]))).toEqual([{ weight: 600, slice: 'latin' }])
  expect(webFontsFor(sceneWith(['Ágnes Őry', 700], ['Жанна (A)', 400], ['日本', 500]))).toEqual([
    { weight: 400, slice: 'latin' },
    { weight: 400, slice: 'cyrillic' },
    { weight: 700, slice: 'latin' },
    { weight: 700, slice: 'latin-more' },
  ])
  expect(webFontsFor(sceneWith())).toEqual([])
})

it('are told to style sheets with the characters that they have', () => {
  expect(fontFace({ weight: 500, slice: 'greek' }, 'AAAA')).toBe(
    '@font-face{font-family:Inter;font-weight:500;src:url(data:font/woff2;base64,AAAA) format("woff2");unicode-range:U+370-3ff}',
  )
})
