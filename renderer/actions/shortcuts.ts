// Keys -> commands, from the one table; text fields keep the keys they need for typing.
import { COMMAND_IDS, type CommandId, commandOf } from '../../shared/commands.ts'

const isMac = navigator.platform.startsWith('Mac')

/** Keys that mean something else while one types. */
const TYPING: ReadonlySet<CommandId> = new Set(['undo', 'redo', 'select-all', 'duplicate-roles'])

/** Fields in which one types; ticks and lists have no text of their own to undo. */
const TEXTS = 'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"])'

/** Where Delete is meant for what is in the field, if for anything. */
const FIELDS = 'input, textarea, select, [contenteditable]'

/** The command that a key press stands for, or null. */
export function commandForKey(event: KeyboardEvent): CommandId | null {
  const pressed = pressedKeys(event)
  const meant = ALIASES[pressed] ?? pressed
  const id = COMMAND_IDS.find((each) => commandOf(each).shortcut?.replace('Plus', '+') === meant)
  if (id === undefined) return null
  if (id === 'remove-roles') return isIn(FIELDS, event) ? null : id
  return TYPING.has(id) && isIn(TEXTS, event) ? null : id
}

/** How a shortcut is written for people on this system. */
export function shortcutText(id: CommandId): string | null {
  const { shortcut } = commandOf(id)
  if (shortcut === undefined) return null
  const keys = shortcut.replace('Plus', '+').split(/\+(?!$)/)
  return isMac
    ? keys.map((key) => ({ CmdOrCtrl: '⌘', Shift: '⇧', Delete: '⌫' })[key] ?? key).join('')
    : keys.map((key) => (key === 'CmdOrCtrl' ? 'Ctrl' : key)).join('+')
}

/** What people also press: the Mac's only delete key, Ctrl+Y, the unshifted plus. */
const ALIASES: Readonly<Record<string, string>> = {
  Backspace: 'Delete',
  'CmdOrCtrl+Y': 'CmdOrCtrl+Shift+Z',
  'CmdOrCtrl+=': 'CmdOrCtrl++',
  'CmdOrCtrl+Shift++': 'CmdOrCtrl++',
}

function pressedKeys(event: KeyboardEvent): string {
  const command = isMac ? event.metaKey : event.ctrlKey
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  return `${command ? 'CmdOrCtrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`
}

function isIn(fields: string, { target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches(fields)
}
