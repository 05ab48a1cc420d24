// An opened finding: the advisor where its rule asks for it and nowhere else, each fix once, with its outcome.
import { act, createElement } from 'react'
import { flushSync } from 'react-dom'
import { expect, test, vi } from 'vitest'
import { FindingItem } from '../../../renderer/findings/FindingItem.tsx'
import { usePointer } from '../../../renderer/state/pointer.ts'
import { currentDocument, undoEdit } from '../../../renderer/state/store.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { validate } from '../../../shared/findings/validate.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { belt, buildDocument, many } from '../../helpers/build-document.ts'
import { mounted, passing } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'
import { TODAY } from '../../helpers/today.ts'

function opened(finding: Finding, isOpen = true): HTMLElement {
  return mounted(createElement(FindingItem, { finding, isOpen, all: [finding] }))
}

function findingIn(document: Document, rule: string): Finding {
  const finding = validate(document, TODAY).find((each) => each.rule === rule)
  if (!finding) throw new Error(`${rule} says nothing`)
  return finding
}

test('the advisor is offered where the question is which structure fits', () => {
  const document = buildDocument({
    structure: null,
    roles: [...many('closing', 2), { id: 'x' }],
  })
  const findings = validate(document, TODAY)
  openChart(document)
  const offering = findings.filter((finding) =>
    opened(finding).textContent.includes('Ask the advisor'),
  )
  expect(offering.map(({ rule }) => rule)).toEqual(['SF-11'])
  expect(findings.map(({ rule }) => rule)).toContain('DQ-04')
})

test('a fix that is pressed again before it is judged is made once', () => {
  const roles = many('lead-generation', 1)
  openChart(buildDocument({ structure: 'two-party', roles }))
  const fix = control(opened(findingIn(currentDocument(), 'SG-11')), 'Add a seller')
  act(() => {
    fix.click()
    // The window is painted, and what the validator says now follows later: the button is still there.
    flushSync(() => {})
    fix.click()
  })
  expect(stepsDone()).toEqual(['Add a seller'])
  expect(currentDocument().roles).toHaveLength(roles.length + 1)
})

test('one line until it is opened', () => {
  openChart(buildDocument(belt(2, 2, 1, 2)))
  const finding = findingIn(currentDocument(), 'SPF-01')
  const line = opened(finding, false)
  expect(line.querySelectorAll('button')).toHaveLength(1)
  expect(line.querySelector('button')?.getAttribute('aria-expanded')).toBe('false')
  expect(opened(finding).textContent).toContain('Why?')
})

test('what a finding is about is lit below the pointer, and not any more once its line has gone', () => {
  openChart(buildDocument(belt(2, 2, 1, 2)))
  const finding = findingIn(currentDocument(), 'SPF-01')
  const { place, leave } = passing(
    createElement(FindingItem, { finding, isOpen: false, all: [finding] }),
  )
  act(() => place.querySelector('button')?.focus())
  expect(usePointer.getState().highlight).not.toBeNull()
  leave()
  expect(usePointer.getState().highlight).toBeNull()
})

test('each fix says what it would do before it is done', () => {
  openChart(buildDocument(belt(2, 2, 1, 2)))
  const before = currentDocument()
  const place = opened(findingIn(before, 'SPF-01'))
  const fix = control(place, /^Make .+ the backup$/)
  expect(fix.parentElement?.textContent).toMatch(/ends this.*; adds nothing/)
  expect(currentDocument()).toBe(before)
  act(() => fix.click())
  expect(validate(currentDocument(), TODAY).map(({ rule }) => rule)).not.toContain('SPF-01')
  act(() => undoEdit())
  expect(currentDocument()).toBe(before)
})

test('the form in which a finding is muted is brought into view', () => {
  const document = buildDocument(belt(1, 1, 1, 1))
  openChart(document)
  const item = opened(findingIn(document, 'SPF-01'))
  const brought: string[] = []
  const spy = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function note(
    this: Element,
  ) {
    brought.push(this.tagName)
  })
  press(item, 'Mute…')
  spy.mockRestore()
  expect(brought).toEqual(['FORM'])
  expect(globalThis.document.activeElement?.tagName).toBe('INPUT')
})

test('a focus that comes by itself, and is not seen, shows nobody on the chart', () => {
  const roles = many('lead-generation', 1)
  openChart(buildDocument({ structure: 'two-party', roles }))
  const line = opened(findingIn(currentDocument(), 'SG-11'), false).querySelector('button')
  if (!line) throw new Error('there is no line')
  vi.spyOn(line, 'matches').mockReturnValue(false)
  act(() => line.focus())
  expect(usePointer.getState().highlight).toBeNull()
})
