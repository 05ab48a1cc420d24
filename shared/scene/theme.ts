// Colours of the drawing, light and dark. Text on its ground has a contrast of 4.5 to 1 or more, and what
// has to be seen to understand the chart (lines, frames of open roles, blocks, marks) 3 to 1.
import type { Severity, Stage } from '../document/vocabulary.ts'
import type { CoverLevel } from '../org/cover.ts'
import type { Colour } from './scene.ts'

export type ThemeName = 'light' | 'dark'

/** In the window also with more contrast, for whoever asks their system for it. */
export type ChartTheme = ThemeName | `${ThemeName}-strong`

export interface StageColours {
  /** Avatar, dots, heading on white. */
  readonly strong: Colour
  /** Heading on the lane's tint. */
  readonly text: Colour
  readonly tint: Colour
  readonly border: Colour
  /** On `strong`. */
  readonly onStrong: Colour
}

export interface Theme {
  readonly canvas: Colour
  readonly card: Colour
  readonly cardBorder: Colour
  /** The darker edge below a card, drawn as a shape because PDF has no soft shadows. */
  readonly cardEdge: Colour
  readonly vacantCard: Colour
  readonly vacantBorder: Colour
  readonly text: Colour
  readonly mutedText: Colour
  readonly line: Colour
  readonly strip: Colour
  readonly stripBorder: Colour
  readonly stages: Readonly<Record<Stage, StageColours>>
  /** Of lanes in the cover view; light and dark differ as well as hue, for those who see no red. */
  readonly cover: Readonly<Record<CoverLevel, StageColours>>
  readonly severities: Readonly<Record<Severity, Colour>>
  readonly onSeverity: Colour
  /** Around selected cards, where the window paints them. */
  readonly selection: Colour
  /** Around cards in which something was found. */
  readonly found: Colour
}

const light: Theme = {
  canvas: '#f6f7f9',
  card: '#ffffff',
  cardBorder: '#e3e6eb',
  cardEdge: '#d4d9e1',
  vacantCard: '#fafbfc',
  vacantBorder: '#7c8594',
  text: '#16202e',
  mutedText: '#5b6676',
  line: '#7c8594',
  strip: '#eef0f4',
  stripBorder: '#dde1e8',
  stages: {
    'lead-generation': {
      strong: '#7553f2',
      text: '#6a45ea',
      tint: '#f3f0ff',
      border: '#d8cffc',
      onStrong: '#ffffff',
    },
    qualification: {
      strong: '#0d8272',
      text: '#0b7466',
      tint: '#e7f7f4',
      border: '#b5e3da',
      onStrong: '#ffffff',
    },
    closing: {
      strong: '#c9510c',
      text: '#b2470a',
      tint: '#fff1e7',
      border: '#fbd0b0',
      onStrong: '#ffffff',
    },
    'account-management': {
      strong: '#2a6bd0',
      text: '#245fba',
      tint: '#eaf2ff',
      border: '#bcd5fa',
      onStrong: '#ffffff',
    },
    leadership: {
      strong: '#455266',
      text: '#3a4658',
      tint: '#eef0f4',
      border: '#cdd3dd',
      onStrong: '#ffffff',
    },
    support: {
      strong: '#5f6b7d',
      text: '#4d5869',
      tint: '#eef0f4',
      border: '#cdd3dd',
      onStrong: '#ffffff',
    },
  },
  cover: {
    nobody: {
      strong: '#d92626',
      text: '#a81c1c',
      tint: '#fde6e6',
      border: '#f0a5a5',
      onStrong: '#ffffff',
    },
    one: {
      strong: '#a35f00',
      text: '#855000',
      tint: '#fff2d4',
      border: '#eecb85',
      onStrong: '#ffffff',
    },
    enough: {
      strong: '#0d7f6b',
      text: '#0b6a5a',
      tint: '#e4f5f1',
      border: '#a9dccf',
      onStrong: '#ffffff',
    },
    'not-needed': {
      strong: '#5f6b7d',
      text: '#4d5869',
      tint: '#eef0f4',
      border: '#cdd3dd',
      onStrong: '#ffffff',
    },
  },
  severities: { error: '#d12020', warning: '#b4480a', info: '#455266' },
  onSeverity: '#ffffff',
  selection: '#2f6bed',
  found: '#b3127f',
}

const dark: Theme = {
  canvas: '#12161c',
  card: '#1f262f',
  cardBorder: '#343d49',
  cardEdge: '#0b0e12',
  vacantCard: '#191f27',
  vacantBorder: '#6e7a8a',
  text: '#edf1f6',
  mutedText: '#a3aebc',
  line: '#6a7687',
  strip: '#191f27',
  stripBorder: '#2d3540',
  stages: {
    'lead-generation': {
      strong: '#a792ff',
      text: '#b9a8ff',
      tint: '#1d1a30',
      border: '#3f3670',
      onStrong: '#16122b',
    },
    qualification: {
      strong: '#3fc7b2',
      text: '#57d2bf',
      tint: '#10231f',
      border: '#1f4b43',
      onStrong: '#06201b',
    },
    closing: {
      strong: '#ff9a5a',
      text: '#ffa76e',
      tint: '#281a10',
      border: '#5b3a20',
      onStrong: '#2b1404',
    },
    'account-management': {
      strong: '#78adff',
      text: '#8cb9ff',
      tint: '#131f33',
      border: '#29446f',
      onStrong: '#07162e',
    },
    leadership: {
      strong: '#a9b5c6',
      text: '#b8c3d2',
      tint: '#191f27',
      border: '#39434f',
      onStrong: '#151a20',
    },
    support: {
      strong: '#94a1b3',
      text: '#a8b4c4',
      tint: '#191f27',
      border: '#39434f',
      onStrong: '#12161c',
    },
  },
  cover: {
    nobody: {
      strong: '#ff7b72',
      text: '#ff9a93',
      tint: '#2f1718',
      border: '#6f3130',
      onStrong: '#2a0d0c',
    },
    one: {
      strong: '#f2b84b',
      text: '#f5c667',
      tint: '#2b210f',
      border: '#634c1e',
      onStrong: '#241a05',
    },
    enough: {
      strong: '#3fc7b2',
      text: '#57d2bf',
      tint: '#0f2420',
      border: '#1f4b43',
      onStrong: '#06201b',
    },
    'not-needed': {
      strong: '#94a1b3',
      text: '#a8b4c4',
      tint: '#191f27',
      border: '#39434f',
      onStrong: '#12161c',
    },
  },
  severities: { error: '#ff7b72', warning: '#f0a35e', info: '#a9b5c6' },
  onSeverity: '#12161c',
  selection: '#4c86ff',
  found: '#ff7cc8',
}

/** Frames and lines are as strong as texts, and no text is quiet. */
function strengthened(theme: Theme): Theme {
  const framed = <Name extends string>(each: Readonly<Record<Name, StageColours>>) =>
    Object.fromEntries(
      Object.entries<StageColours>(each).map(([name, colours]) => [
        name,
        { ...colours, border: colours.text },
      ]),
    ) as Record<Name, StageColours>
  return {
    ...theme,
    cardBorder: theme.text,
    vacantBorder: theme.mutedText,
    line: theme.mutedText,
    stripBorder: theme.mutedText,
    mutedText: theme.text,
    stages: framed(theme.stages),
    cover: framed(theme.cover),
  }
}

export const THEMES: Readonly<Record<ChartTheme, Theme>> = {
  light,
  dark,
  'light-strong': strengthened(light),
  'dark-strong': strengthened(dark),
}
