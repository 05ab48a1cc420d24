// The monkey's hands: real mouse and keys, every move written down so that it can be done again.
import { join } from 'node:path'
import type { Operation, Place, Target } from './operation.ts'
import type { Program } from './program.ts'
import { look, type Sight, type Thing } from './sight.ts'
import { within } from './within.ts'

export interface Hands {
  /** What was done since `begin`. */
  readonly done: readonly Operation[]
  /** Did something lose the focus that it had, or should have been given, before the last move? */
  readonly owesFocus: boolean
  begin(): void
  do(operation: Operation): Promise<void>
}

/** Things that take the focus when they are clicked. */
const FOCUSABLE: readonly Target['area'][] = ['card', 'dialog', 'list', 'palette', 'panel', 'top']

/** Every move is answered within `patience` milliseconds, beyond the time that it takes by itself. */
export function handsOn(program: Program, patience: number): Hands {
  const { page } = program
  let done: Operation[] = []
  let owesFocus = false
  let at = { x: 0, y: 0 }

  async function go(place: Place, steps: number): Promise<void> {
    at = pointOf(place, await look(page))
    await page.mouse.move(at.x, at.y, { steps })
  }

  async function perform(operation: Operation): Promise<void> {
    switch (operation.do) {
      case 'move':
        return go(operation.to, operation.steps)
      case 'press':
        return page.mouse.down({ button: operation.button })
      case 'release':
        return page.mouse.up({ button: operation.button })
      case 'click': {
        const { button, times: clickCount, holding } = operation
        await go(operation.at, 1)
        for (const key of holding) await page.keyboard.down(key)
        await page.mouse.click(at.x, at.y, { button, clickCount })
        for (const key of holding) await page.keyboard.up(key)
        return
      }
      case 'key':
        return page.keyboard.press(operation.key)
      case 'hold':
        return page.keyboard.down(operation.key)
      case 'let-go':
        return page.keyboard.up(operation.key)
      case 'type':
        return page.keyboard.type(operation.text)
      case 'paste':
        return page.keyboard.insertText(operation.text)
      case 'wheel':
        return page.mouse.wheel(operation.across, operation.down)
      case 'choose':
        return choose(operation.in, operation.option)
      case 'resize':
        return program.resize(operation.width, operation.height)
      case 'menu':
        return program.clickMenu(operation.label)
      case 'answer-save':
        return program.answerSave(operation.name && join(program.folder, operation.name))
      case 'wait':
        return page.waitForTimeout(operation.for)
    }
  }

  /** The list of the system lies outside the page; Playwright chooses in it as a hand would. */
  async function choose(target: Target, option: number): Promise<void> {
    const list = found(target, await look(page))
    if (!list) return
    const { x, y, width, height } = list.box
    const handle = await page.evaluateHandle(
      ([left, top]) => document.elementFromPoint(left, top)?.closest('select') ?? null,
      [x + width / 2, y + height / 2] as const,
    )
    await handle.asElement()?.selectOption({ index: option })
    await handle.dispose()
  }

  return {
    get done() {
      return done
    },
    get owesFocus() {
      return owesFocus
    },
    begin() {
      done = []
      owesFocus = false
    },
    async do(operation) {
      done.push(operation)
      owesFocus = await shouldKeepFocus(operation)
      const longest = patience + ownTime(operation)
      await within(longest, JSON.stringify(operation), perform(operation))
    },
  }

  /** Keys leave the focus somewhere, and so does a click on what can have it. */
  async function shouldKeepFocus(operation: Operation): Promise<boolean> {
    if (operation.do === 'key') return (await look(page)).focus !== null
    const what = operation.do === 'click' ? operation.at.on?.what : undefined
    return what !== undefined && 'area' in what && FOCUSABLE.includes(what.area)
  }
}

/** Milliseconds: a frame for each step of the mouse, each letter, and what is waited for. */
function ownTime(operation: Operation): number {
  const FRAME = 50
  if (operation.do === 'move') return FRAME * operation.steps
  if (operation.do === 'type') return FRAME * operation.text.length
  return operation.do === 'wait' ? operation.for : 0
}

/** The thing that a target means now. */
function found(target: Target, { things }: Sight): Thing | undefined {
  return things.find(
    ({ kind, area, label, nth }) =>
      kind === target.kind && area === target.area && label === target.label && nth === target.nth,
  )
}

/** Things move: where the thing is now, else where it was. */
function pointOf({ x, y, on }: Place, sight: Sight): { x: number; y: number } {
  if (!on) return { x, y }
  const { what, across, down } = on
  const box =
    'lane' in what ? sight.lanes.find(({ key }) => key === what.lane)?.box : found(what, sight)?.box
  return box ? { x: box.x + across * box.width, y: box.y + down * box.height } : { x, y }
}
