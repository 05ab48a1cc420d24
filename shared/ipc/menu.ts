// Native menus: what a window offers in the menu of the program, what is chosen there, and the menu of a text field.
import { z } from 'zod'
import { once } from '../once.ts'
import { defineFeature } from './feature.ts'

/** The menus that hold commands, in their order. */
export const MENU_NAMES = ['file', 'edit', 'view', 'chart', 'help'] as const
export type MenuName = (typeof MENU_NAMES)[number]

const offeredCommandSchema = once(() =>
  z.object({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    label: z.string().min(1).max(100),
    /** Only shown, as `Mod+Shift+S`; the page hears its keys itself. */
    keys: z.string().max(40).nullable(),
    isEnabled: z.boolean(),
  }),
)

/** CSS pixels of the page. */
const pointSchema = once(() => {
  const coordinate = z.number().min(-FARTHEST).max(FARTHEST)
  return z.object({ x: coordinate, y: coordinate })
})

/** No screen is so wide. */
const FARTHEST = 32_767

/** So many commands would fill no menu that anybody could read. */
const MOST = 100

const offeredMenusSchema = once(() => {
  const sections = z.array(z.array(offeredCommandSchema()).max(MOST)).max(MOST)
  return z.object({
    file: sections,
    edit: sections,
    view: sections,
    chart: sections,
    help: sections,
  } satisfies Record<MenuName, unknown>)
})

export type OfferedCommand = z.infer<ReturnType<typeof offeredCommandSchema>>

/** Each menu's commands; those of one list stand together, between separators. */
export type OfferedMenus = Readonly<Record<MenuName, readonly (readonly OfferedCommand[])[]>>

export const menuFeature = defineFeature({
  calls: {
    /** What the commands of the page are, and which of them can run now. */
    'menu:offer': { args: () => z.tuple([offeredMenusSchema()]), result: () => z.null() },
    /** Opens the menu of the text field that has the focus, where the system does not do so by itself. */
    'menu:open-of-text': { args: () => z.tuple([pointSchema()]), result: () => z.null() },
  },
  events: {
    /** The id of a command that the page has offered. */
    'menu:command': once(() => z.string()),
  },
})
