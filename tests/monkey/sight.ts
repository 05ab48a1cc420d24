// What can be seen and touched in the window at one moment, looked up inside the page.
import type { Page } from 'playwright-core'
import type { Box } from '../../shared/layout/layout.ts'
import type { Target } from './operation.ts'

/** A thing that a hand could touch now: in sight, on top and not disabled. */
export interface Thing extends Target {
  readonly box: Box
  /** Pressed, or chosen among its neighbours. */
  readonly isPressed: boolean
  /** Of a list to choose from; else 0. */
  readonly options: number
}

export interface DrawnCard {
  readonly roleId: string
  /** What a screen reader says of it. */
  readonly label: string
  readonly box: Box
}

export interface Sight {
  readonly width: number
  readonly height: number
  readonly things: readonly Thing[]
  readonly lanes: readonly { readonly key: string; readonly box: Box }[]
  /** Where the chart is drawn; null when nothing is. */
  readonly chart: Box | null
  /** All of them, in sight or not. */
  readonly cards: readonly DrawnCard[]
  /** How many roles the line at the bottom counts. */
  readonly roles: number
  readonly isReporting: boolean
  /** Only some of them may be shown: a pod or branches are folded, or a branch is shown alone. */
  readonly mayHideCards: boolean
  readonly name: string
  /** What is said of the file: its name and whether it is saved. */
  readonly fileState: string
  /** What has the focus; null where nothing has. */
  readonly focus: string | null
  /** The label of the open dialog; null without one. Messages in the corner are none. */
  readonly dialog: string | null
  readonly isMenuOpen: boolean
  readonly messages: readonly string[]
  /** What a drag shows while it lasts. */
  readonly dragMarks: readonly string[]
  /** Areas that never scroll, but are scrolled. */
  readonly scrolled: readonly string[]
}

/** Looks once; quick enough for every gesture. */
export function look(page: Page): Promise<Sight> {
  return page.evaluate(lookAround)
}

/** Runs inside the page: it can use nothing that is not written in it. */
export function lookAround(): Sight {
  const TOUCHABLE =
    'button, input, select, textarea, summary, a[href], [role=tab], [role=option], [role=menuitem], [role=radio], [role=checkbox]'
  const DIALOG = '[role=dialog], [role=alertdialog]'
  const MESSAGE = ':is([role=dialog], [role=alertdialog]):has([aria-label="Close this message"])'
  /** The first that a thing stands in. */
  const AREAS: readonly (readonly [Target['area'], string])[] = [
    ['menu', '[role=menu]'],
    ['message', MESSAGE],
    ['dialog', DIALOG],
    ['card', '[data-role-id]'],
    ['chart', 'section[aria-label=Chart]'],
    ['tab', '[role=tablist]'],
    ['palette', 'nav[aria-label="Roles to add"]'],
    ['panel', '[role=tabpanel]'],
    ['top', 'header'],
    ['status', 'footer'],
  ]
  const UNSCROLLED =
    'html, body, #root, #root > *, main, section[aria-label=Chart], .react-flow, .react-flow :not(input, textarea)'
  const every = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }
  const short = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)

  function labelOf(element: Element): string {
    const isField = element.matches('input, select, textarea')
    const labels = every('label').filter((label) => isField && Object(label).control === element)
    const own = isField ? element.getAttribute('placeholder') : element.textContent
    return short(element.getAttribute('aria-label') ?? labels[0]?.textContent ?? own)
  }

  function kindOf(element: Element): Target['kind'] {
    if (element instanceof HTMLSelectElement) return 'choice'
    if (element instanceof HTMLTextAreaElement) return 'text'
    if (!(element instanceof HTMLInputElement)) return 'button'
    if (element.type === 'checkbox' || element.type === 'radio') return 'tick'
    return element.type === 'date' ? 'date' : 'text'
  }

  function areaOf(element: Element): Target['area'] {
    const area = AREAS.find(([, selector]) => element.closest(selector))?.[0] ?? 'chart'
    const isLeft = element.getBoundingClientRect().left < innerWidth / 2
    return area === 'panel' && isLeft ? 'list' : area
  }

  function isWithinReach(element: HTMLElement): boolean {
    if (element.matches(':disabled, [aria-disabled=true]')) return false
    const { x, y, width, height } = boxOf(element)
    if (width < 2 || height < 2) return false
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    if (!top) return false
    return (
      element.contains(top) || top.contains(element) || top.closest('label')?.control === element
    )
  }

  const counts = new Map<string, number>()
  function thing(element: HTMLElement): Thing {
    const kind = kindOf(element)
    const area = areaOf(element)
    const label = labelOf(element)
    const key = JSON.stringify([kind, area, label])
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    const isPressed = element.matches('[aria-pressed=true], [aria-selected=true]')
    const options = element instanceof HTMLSelectElement ? element.options.length : 0
    return { kind, area, label, nth, box: boxOf(element), isPressed, options }
  }

  const dialog = every(DIALOG).find((each) => !each.matches(MESSAGE))
  const title = dialog?.querySelector('h1, h2, h3')?.textContent ?? null
  const chart = document.querySelector('section[aria-label=Chart]')
  const active = document.activeElement
  const ghosts = every('[class*=ghost]').filter((ghost) => boxOf(ghost).width > 0)
  const marks = every(
    '[data-slot], [data-dragging], .react-flow__node.held, .react-flow__selection',
  )
  const isReporting = every(
    '[role=group][aria-label=View] [aria-pressed=true], fieldset[aria-label=View] [aria-pressed=true]',
  ).some(({ textContent }) => textContent === 'Reporting')
  return {
    width: innerWidth,
    height: innerHeight,
    things: every(TOUCHABLE).filter(isWithinReach).map(thing),
    lanes: every('[data-part^="lane:"]').map((lane) => ({
      key: lane.dataset.part ?? '',
      box: boxOf(lane),
    })),
    chart: chart?.querySelector('.react-flow') ? boxOf(chart) : null,
    cards: every('[data-role-id]').map((card) => ({
      roleId: card.dataset.roleId ?? '',
      label: card.getAttribute('aria-label') ?? '',
      box: boxOf(card),
    })),
    roles: Number(
      /([\d.,’\s]+) roles?/
        .exec(document.querySelector('footer')?.textContent ?? '')?.[1]
        ?.replace(/\D/g, ''),
    ),
    isReporting,
    mayHideCards: isReporting || every('[data-fold-pod][aria-expanded=false]').length > 0,
    name: document.querySelector('h1')?.textContent ?? '',
    fileState: document.querySelector('[data-testid=file-state]')?.textContent ?? '',
    focus:
      active === null || active === document.body
        ? null
        : `${active.tagName.toLowerCase()} “${labelOf(active)}”`,
    dialog: dialog ? (dialog.getAttribute('aria-label') ?? short(title)) : null,
    isMenuOpen: document.querySelector('[role=menu]') !== null,
    messages: every(MESSAGE).map((each) => each.textContent),
    dragMarks: [...marks, ...ghosts].map((mark) => mark.className || mark.tagName),
    scrolled: every(UNSCROLLED)
      .filter((element) => element.scrollTop !== 0 || element.scrollLeft !== 0)
      .map((element) => `${element.tagName} ${element.className} ${element.scrollTop}`),
  }
}
