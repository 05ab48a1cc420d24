// The native menu as a template: what is offered in it, and looking up and choosing its entries.
import type { menuTemplate } from '../../electron/menu/menu-template.ts'
import type { OfferedCommand } from '../../shared/ipc/menu.ts'

export type Item = ReturnType<typeof menuTemplate>[number]

/** A command as a page offers it. */
export function offered(id: string, keys: string | null = null, isEnabled = true): OfferedCommand {
  return { id, label: `${id} & more`, keys, isEnabled }
}

/** The entries right below one. */
export function submenuOf(item: Item | undefined): readonly Item[] {
  return Array.isArray(item?.submenu) ? item.submenu : []
}

/** All entries with all below them. */
export function allItems(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...allItems(submenuOf(item))])
}

export function byId(items: readonly Item[], id: string): Item | undefined {
  return allItems(items).find((item) => item.id === id)
}

/** Chooses an entry, as a click does; `window`: one of ours has the focus, not a panel of the system. */
export function click(item: Item | undefined, window: object | null = {}): void {
  Reflect.apply(item?.click ?? (() => {}), null, [item, window ?? undefined])
}
