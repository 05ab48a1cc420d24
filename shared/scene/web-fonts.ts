// Inter in small files that a drawing can carry: one for each weight and each slice of its characters.
import type { FontWeight, Scene } from './scene.ts'

/** First and last code point. */
type Range = readonly [number, number]

/** Slices that a browser puts together to one font. Kerning ends where one slice meets another. */
export const SLICES = {
  /** Western European languages, with the signs of our own texts. */
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2010, 0x2027],
    [0x2030, 0x2030],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0x2248, 0x2248],
    [0x2264, 0x2265],
  ],
  'latin-more': [
    [0x100, 0x24f],
    [0x1e00, 0x1eff],
  ],
  greek: [[0x370, 0x3ff]],
  cyrillic: [[0x400, 0x52f]],
} as const satisfies Readonly<Record<string, readonly Range[]>>

export type Slice = keyof typeof SLICES

/** As the files of Inter are called. */
export const WEIGHT_NAMES: Readonly<Record<FontWeight, string>> = {
  400: 'Regular',
  500: 'Medium',
  600: 'SemiBold',
  700: 'Bold',
}

export interface WebFont {
  readonly weight: FontWeight
  readonly slice: Slice
}

const SLICE_IDS = ['latin', 'latin-more', 'greek', 'cyrillic'] as const satisfies readonly Slice[]

/** Those that the texts of a drawing are written with. */
export function webFontsFor({ parts }: Scene): readonly WebFont[] {
  const used = new Map<FontWeight, Set<Slice>>()
  for (const { shapes } of parts)
    for (const shape of shapes) {
      if (shape.kind !== 'text') continue
      const { weight } = shape.style
      const slices = used.get(weight) ?? new Set()
      used.set(weight, slices)
      for (const character of shape.text) {
        const slice = sliceOf(character.codePointAt(0) ?? 0)
        if (slice !== null) slices.add(slice)
      }
    }
  return [...used]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([weight, slices]) =>
      SLICE_IDS.filter((slice) => slices.has(slice)).map((slice) => ({ weight, slice })),
    )
}

function sliceOf(code: number): Slice | null {
  const isIn = (slice: Slice) => SLICES[slice].some(([from, to]) => from <= code && code <= to)
  return SLICE_IDS.find(isIn) ?? null
}

/** The file of a font. */
export function fileOfWebFont({ weight, slice }: WebFont): string {
  return `Inter-${WEIGHT_NAMES[weight]}-${slice}.woff2`
}

/** What a style sheet says of one: the font itself stands in it, as base64. Nothing is loaded from anywhere. */
export function fontFace({ weight, slice }: WebFont, base64: string): string {
  const ranges = SLICES[slice].map(([from, to]) =>
    from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`,
  )
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${ranges.join(',')}}`
}
