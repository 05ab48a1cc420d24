// The parts of the guide that the window knows: its keys, and what the guide itself holds.
import { CHAPTERS } from '../../shared/guide/contents.ts'
import { commandOf } from '../actions/command-table/commands.ts'
import { MENUS } from '../actions/command-table/menus.ts'
import { allWrittenKeys } from '../actions/command-table/written-keys.ts'
import { POINTER_AND_KEYS } from '../actions/pointer-and-keys.ts'

const MENU_TITLES: Readonly<Record<keyof typeof MENUS, string>> = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  chart: 'Chart',
  help: 'Help',
}

/**
 * By the name between the comments of a page.
 * @param titleOf the title of a page by the name of its file
 */
export function partsOfWindow(titleOf: (page: string) => string): Readonly<Record<string, string>> {
  return {
    contents: CHAPTERS.map(({ name, pages }) => {
      const lines = pages.map((page) => `- [${titleOf(page)}](${page}.md)`)
      return `## ${name}\n\n${lines.join('\n')}`
    }).join('\n\n'),
    'chart keys': table(
      ['What you do', 'With'],
      POINTER_AND_KEYS.map(([keys, meaning]) => [meaning, keys]),
    ),
    'command keys': Object.entries(MENU_TITLES)
      .map(([menu, title]) => ({ title, rows: keysIn(MENUS[menu as keyof typeof MENUS].flat()) }))
      .filter(({ rows }) => rows.length > 0)
      .map(
        ({ title, rows }) =>
          `### ${title}\n\n${table(['Command', 'Windows and Linux', 'Mac'], rows)}`,
      )
      .join('\n\n'),
  }
}

function keysIn(commands: readonly Parameters<typeof commandOf>[0][]): readonly string[][] {
  return commands.map(commandOf).flatMap(({ label, keys = [] }) => {
    const row = [label, allWrittenKeys(keys, false), allWrittenKeys(keys, true)]
    return keys.length > 0 ? [row] : []
  })
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
