// What the validator would say after a change: what is new, gone, and what weighs more or less than before.
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { useSession } from '../../../renderer/state/store.ts'
import { FindingsChange } from '../../../renderer/structure-switch/FindingsChange.tsx'
import type { Document } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'

/** A missing hand-over is a warning from eight sales people on. */
const SEVEN = buildDocument(belt(2, 2, 2, 1))
const EIGHT = buildDocument(belt(2, 2, 2, 2))

function listed(before: Document, after: Document) {
  useSession.setState({ history: startHistory(before) })
  const place = mounted(createElement(FindingsChange, { document: after }))
  return Object.fromEntries(
    [...place.querySelectorAll('details')].map((list) => [
      list.querySelector('summary')?.textContent,
      [...list.querySelectorAll('li')].map(({ textContent }) => textContent),
    ]),
  )
}

const SAID = expect.stringContaining('No agreed hand-over between the stages')

test('what weighs more than before is told', () => {
  expect(listed(SEVEN, EIGHT)['Worse (1)']).toEqual([SAID])
})

test('what weighs less than before is told', () => {
  expect(listed(EIGHT, SEVEN)['Milder (1)']).toEqual([SAID])
})
