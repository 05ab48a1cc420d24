// One move of the hands, as it stands in a journal and can be done again.
import { z } from 'zod'

const AREAS = [
  'card',
  'chart',
  'dialog',
  'list',
  'menu',
  'message',
  'palette',
  'panel',
  'status',
  'tab',
  'top',
] as const

/** What a thing is found by again, in this run or in a later one, where ids are others. */
const target = z.object({
  /** A tick is a checkbox or a radio button, a choice a list that opens. */
  kind: z.enum(['button', 'choice', 'date', 'text', 'tick']),
  area: z.enum(AREAS),
  label: z.string(),
  /** Among those of one kind, area and label. */
  nth: z.number(),
})

/** A point; where a thing or lane is named and there, a share of the way across and down it. */
const place = z.object({
  x: z.number(),
  y: z.number(),
  on: z
    .object({
      what: z.union([target, z.object({ lane: z.string() })]),
      across: z.number(),
      down: z.number(),
    })
    .optional(),
})

const button = z.enum(['left', 'middle', 'right'])

/** `do` says which; all numbers are CSS pixels or milliseconds. */
export const operationSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('move'), to: place, steps: z.number() }),
  z.object({ do: z.literal('press'), button }),
  z.object({ do: z.literal('release'), button }),
  z.object({
    do: z.literal('click'),
    at: place,
    button,
    times: z.number(),
    holding: z.array(z.string()),
  }),
  z.object({ do: z.literal('key'), key: z.string() }),
  z.object({ do: z.literal('hold'), key: z.string() }),
  z.object({ do: z.literal('let-go'), key: z.string() }),
  z.object({ do: z.literal('type'), text: z.string() }),
  z.object({ do: z.literal('paste'), text: z.string() }),
  z.object({ do: z.literal('wheel'), across: z.number(), down: z.number() }),
  z.object({ do: z.literal('choose'), in: target, option: z.number() }),
  z.object({ do: z.literal('resize'), width: z.number(), height: z.number() }),
  z.object({ do: z.literal('menu'), label: z.string() }),
  /** The next save dialogs: a name in the run's folder, or thinking better of it. */
  z.object({ do: z.literal('answer-save'), name: z.string().nullable() }),
  z.object({ do: z.literal('wait'), for: z.number() }),
])

export type Operation = z.infer<typeof operationSchema>
export type Target = z.infer<typeof target>
export type Place = z.infer<typeof place>
export type MouseButton = z.infer<typeof button>
