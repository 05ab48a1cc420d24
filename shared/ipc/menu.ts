// The native menu: what a window offers in it, and what is chosen there.
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
  },
  events: {
    /** The id of a command that the page has offered. */
    'menu:command': once(() => z.string()),
  },
})
