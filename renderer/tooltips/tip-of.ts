// What the tooltip of an element says: what it names, the keys of its command, and the whole of a text that is cut off.
import { BELT_STAGES, type BeltStage } from '../../shared/document/vocabulary.ts'
import { commandNamed } from '../actions/command-table/commands.ts'
import { keysText } from '../actions/command-table/keys.ts'

export interface Tip {
  /** It stands beside this. */
  readonly element: Element
  readonly lines: readonly string[]
  readonly keys: string | null
  /** Whose duties it tells. */
  readonly stages: readonly BeltStage[]
}

const CONTROLS = 'button, a[href], summary, [role="button"], [role="tab"], [role="radio"]'

/** The tooltip of the element below the pointer or with the focus; null where there is nothing more to say. */
export function tipOf(target: Element): Tip | null {
  const element = target.closest(`${CONTROLS}, [data-tip], [data-command]`)
  const cut = cutIn(target, element)
  const said = element && saidBy(element)
  const keys = element && keysOf(element)
  const stages = element?.getAttribute('data-tip-stages')?.split(' ') ?? []
  const whole = cut?.textContent?.trim()
  const lines = [whole, said].flatMap((line) => line || [])
  if (lines.length === 0) return null
  return {
    element: element ?? cut ?? target,
    lines: [...new Set(lines)],
    keys: keys ?? null,
    stages: BELT_STAGES.filter((stage) => stages.includes(stage)),
  }
}

/** What was said for it, else what a button is called that shows no word, or the command that has keys. */
function saidBy(element: Element): string | null {
  const tip = element.getAttribute('data-tip')
  if (tip !== null) return tip
  const name = element.getAttribute('aria-label') ?? onlyHeard(element)
  if (element.matches(CONTROLS) && !showsWords(element)) return name
  const command = commandOf(element)
  return command && keysText(command) !== null ? command.label : null
}

function commandOf(element: Element) {
  return commandNamed(element.closest('[data-command]')?.getAttribute('data-command') ?? '')
}

function keysOf(element: Element): string | null {
  const command = commandOf(element)
  return command ? keysText(command) : null
}

function onlyHeard(element: Element): string | null {
  return element.querySelector('.only-heard')?.textContent?.trim() ?? null
}

/** Numbers beside a sign are no words. */
function showsWords(element: Element): boolean {
  const shown = element.cloneNode(true)
  if (!(shown instanceof Element)) return false
  for (const hidden of shown.querySelectorAll('.only-heard, [aria-hidden="true"], svg'))
    hidden.remove()
  return /\p{L}/u.test(shown.textContent ?? '')
}

/** How far up and down a cut text is looked for. */
const MOST_STEPS = 4
const MOST_PARTS = 30

/** The element whose text is cut off: the one below the pointer or around it, or in the control with the focus. */
function cutIn(target: Element, control: Element | null): Element | null {
  let element: Element | null = target
  for (let step = 0; element && step < MOST_STEPS; step++) {
    if (isCut(element)) return element
    if (element === control) break
    element = element.parentElement
  }
  if (target !== control) return null
  return [...target.querySelectorAll('*')].slice(0, MOST_PARTS).find(isCut) ?? null
}

function isCut(element: Element): boolean {
  const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element
  if (scrollWidth <= clientWidth && scrollHeight <= clientHeight) return false
  const { textOverflow, overflowX, webkitLineClamp } = getComputedStyle(element)
  const isLine = textOverflow === 'ellipsis' && overflowX !== 'visible' && scrollWidth > clientWidth
  const isClamped =
    webkitLineClamp !== 'none' && webkitLineClamp !== '' && scrollHeight > clientHeight
  return isLine || isClamped
}
