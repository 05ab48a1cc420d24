// Text can be read on its ground, in light and dark (WCAG AA: 4.5 to 1).
import { describe, expect, test } from 'vitest'
import { STAGES } from '../../../shared/document/vocabulary.ts'
import type { Colour } from '../../../shared/scene/scene.ts'
import { THEMES } from '../../../shared/scene/theme.ts'

/** Relative luminance of sRGB, WCAG 2. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(THEMES))('%s', (_name, theme) => {
  const pairs: [string, Colour, Colour][] = [
    ['title on card', theme.text, theme.card],
    ['name on card', theme.mutedText, theme.card],
    ['name on vacant card', theme.mutedText, theme.vacantCard],
    ['text on canvas', theme.text, theme.canvas],
    ['hint on canvas', theme.mutedText, theme.canvas],
    ['hint on strip', theme.mutedText, theme.strip],
    ...STAGES.flatMap((stage): [string, Colour, Colour][] => {
      const { text, tint, strong, onStrong } = theme.stages[stage]
      return [
        [`${stage}: heading`, text, tint],
        [`${stage}: second line`, theme.mutedText, tint],
        [`${stage}: heading of pods`, text, theme.canvas],
        [`${stage}: initials`, onStrong, strong],
      ]
    }),
    ...Object.entries(theme.cover).flatMap(([level, colours]): [string, Colour, Colour][] => [
      [`cover ${level}: heading`, colours.text, colours.tint],
      [`cover ${level}: second line`, theme.mutedText, colours.tint],
      [`cover ${level}: sign`, colours.onStrong, colours.strong],
      [`cover ${level}: heading of pods`, colours.text, theme.card],
    ]),
    ...Object.entries(theme.severities).map(([severity, colour]): [string, Colour, Colour] => [
      `mark of ${severity}`,
      theme.onSeverity,
      colour,
    ]),
  ]
  test.each(pairs)('%s', (_what, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })
})
