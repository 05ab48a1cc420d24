// Keys -> commands, on any keyboard: by the letter that is written on a key, else by the key's place.
import { isComposing } from '../../controls/composing.ts'
import { currentSession } from '../../state/store.ts'
import { type Command, isInReach } from '../command.ts'
import { ALL_COMMANDS, type CommandId } from './commands.ts'
import { isText } from './writing.ts'
import { allWrittenKeys, writtenKeys } from './written-keys.ts'

const isMac = navigator.platform.startsWith('Mac')

/** What is opened for a moment and keeps the keys to itself. */
const LISTS = '[role="menu"], [role="listbox"]'

/** Where keys mean the selected roles: on the chart, and at the row of one of them in its outline. */
const AT_ROLES = '[data-chart], [data-follows-selection] [aria-selected="true"]'

/** The command that a key press stands for where the focus is, or null. */
export function commandForKey(event: KeyboardEvent): CommandId | null {
  const command = commandWithKeys(event)
  return command && isMeant(command, event) ? command.id : null
}

/**
 * On a Mac, keys that a page does not take are offered to the native menu, which does not know what has
 * the focus: true for those that mean nothing there. What a text does with its own text is left to it.
 */
export function isToBeSwallowed(event: KeyboardEvent): boolean {
  const command = isMac ? commandWithKeys(event) : undefined
  if (!command || isMeant(command, event)) return false
  return command.inText === undefined || !isText(event.target)
}

function commandWithKeys(event: KeyboardEvent): Command<CommandId> | undefined {
  if (isComposing(event) || isTyping(event)) return undefined
  const pressed = combinationsOf(event)
  return ALL_COMMANDS.find(({ keys }) => keys?.some((each) => pressed.includes(each)))
}

/** Alt, or what Alt is on the right of many keyboards, types characters there: it never means a command. */
function isTyping(event: KeyboardEvent): boolean {
  return event.altKey || event.getModifierState('AltGraph')
}

/** Also where it cannot run just now: then the key does nothing, instead of something else. */
function isMeant(command: Command, { target }: KeyboardEvent): boolean {
  const { inText, reach } = command
  if (!isInReach(command, currentSession())) return false
  if (!(target instanceof Element)) return true
  if (target.closest(LISTS)) return false
  if (isText(target)) return inText === undefined && reach !== 'chart'
  return reach !== 'chart' || target === document.body || target.closest(AT_ROLES) !== null
}

/** All ways to write what is pressed, the best one first: `Mod+Shift+S`. */
function combinationsOf(event: KeyboardEvent): readonly string[] {
  const mod = (isMac ? event.metaKey : event.ctrlKey) ? 'Mod+' : ''
  const shift = event.shiftKey ? 'Shift+' : ''
  const { key } = event
  const combinations = [`${mod}${shift}${key.length === 1 ? key.toUpperCase() : key}`]
  // Where a sign needs Shift or not is different on each keyboard: it counts by itself.
  if (/^[^\p{L}]$/u.test(key)) combinations.push(`${mod}${key}`)
  const place = placeOf(event)
  if (place !== null) combinations.push(`${mod}${/\d/.test(place) ? '' : shift}${place}`)
  return combinations
}

/**
 * What stands on the key of that place on an English keyboard; null where the key's own letter counts.
 * Digits count by their place, too: on a French keyboard they need Shift. Letters only where the
 * keyboard writes no Latin ones.
 */
function placeOf({ key, code, keyCode, shiftKey }: KeyboardEvent): string | null {
  const [, digit] = /^Digit(\d)$/.exec(code) ?? []
  if (digit) return shiftKey || /^[\d+=-]$/.test(key) ? null : digit
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  if (!letter || /\p{Script=Latin}/u.test(key)) return null
  // With Shift some keyboards write a sign on the key of a letter, as a tilde on an Arabic Z; Latin ones
  // that have a sign in that place, as a semicolon, number the key after it instead of after the letter.
  const isSignOnLetter = shiftKey && keyCode === letter.charCodeAt(0)
  return isSignOnLetter || /^[\p{L}\p{M}]+$/u.test(key) ? letter : null
}

/** How the keys of a command are written for people on this system; null where it has none. */
export function keysText({ keys }: Command): string | null {
  const [first] = keys ?? []
  if (first === undefined) return null
  return writtenKeys(first, isMac)
}

/** The same for all keys that it has. */
export function allKeysText({ keys = [] }: Command): string | null {
  return keys.length === 0 ? null : allWrittenKeys(keys, isMac)
}

/** Keys as a text of the project names them, `Ctrl+S`, for people on this system. */
export function keysHere(text: string): string {
  return isMac ? writtenKeys(text.replace(/^Ctrl\b/, 'Mod'), true) : text
}
