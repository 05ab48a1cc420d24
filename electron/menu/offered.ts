// What stands in the native menu while no window says what it offers.
import type { OfferedCommand, OfferedMenus } from '../../shared/ipc/menu.ts'

/** Before the first page has started. */
export const NOTHING_OFFERED: OfferedMenus = { file: [], edit: [], view: [], chart: [], help: [] }

/** The commands that need no window. */
const BEGINNINGS: ReadonlySet<string> = new Set(['new-chart', 'open-chart'])

/** The menus of the last window when it has gone: a chart can still be begun or opened. */
export function withoutWindow(menus: OfferedMenus): OfferedMenus {
  const alone = (sections: readonly (readonly OfferedCommand[])[]) =>
    sections.map((section) =>
      section.map((command) => ({ ...command, isEnabled: BEGINNINGS.has(command.id) })),
    )
  return {
    file: alone(menus.file),
    edit: alone(menus.edit),
    view: alone(menus.view),
    chart: alone(menus.chart),
    help: alone(menus.help),
  }
}
