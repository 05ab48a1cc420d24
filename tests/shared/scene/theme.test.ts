// Text can be read on its ground, and what is drawn can be seen, in light and dark (WCAG AA: 4.5 and 3 to 1).
import { describe, expect, test } from 'vitest'
import { STAGES } from '../../../shared/document/vocabulary.ts'
import type { Colour } from '../../../shared/scene/scene.ts'
import { THEMES } from '../../../shared/scene/theme.ts'
import { contrastOf } from '../../helpers/contrast.ts'

describe.each(Object.entries(THEMES))('%s', (name, theme) => {
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
        [`${stage}: nobody in a cell`, theme.severities.error, tint],
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
    expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  const grounds = [
    theme.canvas,
    theme.strip,
    ...STAGES.map((stage) => theme.stages[stage].tint),
    ...Object.values(theme.cover).map(({ tint }) => tint),
  ]
  const drawn: [string, Colour][] = [
    ['line of reports', theme.line],
    ['open role, and its block in the overview', theme.vacantBorder],
    ['frame of a selected card', theme.selection],
    ['frame of a card that was found', theme.found],
    ...STAGES.map((stage): [string, Colour] => [`block of ${stage}`, theme.stages[stage].strong]),
    ...Object.entries(theme.severities).map(([name, colour]): [string, Colour] => [name, colour]),
  ]
  test.each(drawn)('%s on every ground', (_what, colour) => {
    for (const ground of grounds) expect(contrastOf(colour, ground)).toBeGreaterThanOrEqual(3)
  })

  test.runIf(name.endsWith('strong'))(
    'frames of cards and lanes, for whoever asks for them',
    () => {
      const areas = [...Object.values(theme.stages), ...Object.values(theme.cover)]
      for (const ground of [...grounds, theme.card])
        expect(contrastOf(theme.cardBorder, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrastOf(theme.stripBorder, theme.canvas)).toBeGreaterThanOrEqual(4.5)
      for (const { border, tint } of areas)
        for (const ground of [tint, theme.canvas, theme.card])
          expect(contrastOf(border, ground)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('the rim of a mark sets it apart from every block', () => {
    const blocks = [theme.vacantBorder, ...STAGES.map((stage) => theme.stages[stage].strong)]
    for (const block of [...blocks, ...Object.values(theme.severities)])
      expect(contrastOf(theme.card, block)).toBeGreaterThanOrEqual(3)
  })
})
