// The panel: lines in groups, one open at a time, narrowed and wide again; "sound" only of what was looked at (L8).
import { act, createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { FindingsPanel } from '../../../renderer/findings/FindingsPanel.tsx'
import { usePointer } from '../../../renderer/state/pointer.ts'
import { currentSession, narrowFindings } from '../../../renderer/state/store.ts'
import { useWindow } from '../../../renderer/state/window.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { roleId } from '../../../shared/ids.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted, passing } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'
import { FIXTURES, linesOf, organisation } from '../../shared/judgement/judged.ts'

/** Neither rates nor red flags are entered, and the note that says so is muted. */
const WITHOUT_FIGURES: Document = {
  ...organisation(FIXTURES, 'belt-far-below-target'),
  // No target that it could miss.
  company: {},
  kpis: [],
  settings: { muted: [{ rule: 'KP-08', reason: 'Next quarter' }] },
}

function shown(document: Document): HTMLElement {
  openChart(document)
  return mounted(createElement(FindingsPanel))
}

describe('with nothing to say', () => {
  test('this chart has no lines', () => {
    expect(linesOf(WITHOUT_FIGURES)).toEqual([])
    expect(shown(WITHOUT_FIGURES).textContent).toContain('Nothing to say')
  })

  test('a team by usual figures is not called sound', () => {
    expect(shown(WITHOUT_FIGURES).textContent).not.toContain('sound')
  })

  test('what was not looked at is named, with the way to enter it', () => {
    const panel = shown(WITHOUT_FIGURES)
    expect(panel.textContent).toMatch(
      /Not judged yet.*capacity and target: rests mainly on usual figures/,
    )
    expect(panel.textContent).toMatch(/Not judged yet.*red flags: no figures/)
    press(panel, 'Enter figures for red flags')
    expect(useWindow.getState().panel).toBe('red-flags')
    press(panel, 'Enter figures for capacity and target')
    expect(useWindow.getState().panel).toBe('capacity')
  })
})

describe('with findings', () => {
  const team = buildDocument(belt(2, 0, 1, 2))
  const lines = (panel: HTMLElement) => [
    ...panel.querySelectorAll<HTMLElement>('[data-rule] > [data-finding]'),
  ]
  const openLines = (panel: HTMLElement) =>
    lines(panel).filter((line) => line.getAttribute('aria-expanded') === 'true')
  const key = (target: Element | null | undefined, name: string) =>
    act(() => {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
    })

  test('the worst group first, and one finding open at a time', () => {
    const panel = shown(team)
    const [first, second] = lines(panel)
    expect(panel.querySelector('[data-group]')?.textContent).toContain('Holds up sales')
    act(() => first?.click())
    expect(openLines(panel)).toEqual([first])
    act(() => second?.click())
    expect(openLines(panel)).toEqual([second])
    act(() => second?.click())
    expect(openLines(panel)).toEqual([])
  })

  test('an open finding is shown on the chart until it is closed', () => {
    const panel = shown(team)
    const lone = panel.querySelector<HTMLElement>('[data-rule="SPF-01"] > [data-finding]')
    act(() => lone?.click())
    expect(usePointer.getState().held?.roles).toEqual(new Set(['closing 1']))
    expect(currentSession().selection).toEqual(['closing 1'])
    key(lone, 'Escape')
    expect(usePointer.getState().held).toBeNull()
    expect(openLines(panel)).toEqual([])
    expect(document.activeElement).toBe(lone)
  })

  test('another panel takes what is shown on the chart with it', () => {
    openChart(team)
    const { place, leave } = passing(createElement(FindingsPanel))
    act(() => place.querySelector<HTMLElement>('[data-rule="SPF-01"] > [data-finding]')?.click())
    expect(usePointer.getState().held).not.toBeNull()
    leave()
    expect(usePointer.getState().held).toBeNull()
  })

  test('arrow keys go from line to line, over the headings', () => {
    const panel = shown(team)
    const stops = [...panel.querySelectorAll<HTMLElement>('[data-finding]')]
    act(() => stops[0]?.focus())
    for (const stop of stops) {
      expect(document.activeElement).toBe(stop)
      key(stop, 'ArrowDown')
    }
    key(document.activeElement, 'ArrowUp')
    expect(document.activeElement).toBe(stops.at(-2))
    key(document.activeElement, 'x')
    expect(document.activeElement).toBe(stops.at(-2))
  })

  test('narrowed by what was chosen, and wide again by Escape', () => {
    const panel = shown(team)
    const all = lines(panel).length
    const filter = panel.querySelector('select')
    const closing = [...(filter?.options ?? [])].find(({ text }) => text === 'Closing')
    if (!filter || !closing) throw new Error('Closing can be chosen.')
    act(() => {
      filter.value = closing.value
      filter.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const few = lines(panel).length
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThan(all)
    expect(panel.textContent).toContain(`${few} of ${all} findings`)
    key(lines(panel)[0], 'Escape')
    expect(lines(panel)).toHaveLength(all)
  })

  test('narrowed by the chart, and wide again by the chip', () => {
    const panel = shown(team)
    const all = lines(panel).length
    act(() => narrowFindings({ kind: 'roles', ids: [roleId('closing 1')] }, null))
    expect(lines(panel).length).toBeLessThan(all)
    press(panel, /show all$/)
    expect(lines(panel)).toHaveLength(all)
  })

  test('a heading folds its lines', () => {
    const panel = shown(team)
    const all = lines(panel).length
    press(panel, 'Holds up sales')
    expect(lines(panel).length).toBeLessThan(all)
    expect(control(panel, 'Holds up sales').getAttribute('aria-expanded')).toBe('false')
    press(panel, 'Holds up sales')
    expect(lines(panel)).toHaveLength(all)
  })

  test('from one to the next without looking for its line', () => {
    const panel = shown(team)
    act(() => lines(panel)[0]?.click())
    expect(panel.textContent).toContain(`1 of ${lines(panel).length}`)
    press(panel, 'Next finding')
    expect(openLines(panel)).toEqual([lines(panel)[1]])
    press(panel, 'Previous finding')
    expect(openLines(panel)).toEqual([lines(panel)[0]])
  })
})
