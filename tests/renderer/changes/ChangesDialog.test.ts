// The list of changes between two versions.
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { ChangeList } from '../../../renderer/changes/ChangeList.tsx'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { mounted } from '../../helpers/mounted.ts'

const lines = (place: HTMLElement) =>
  [...place.querySelectorAll('li')].map(({ textContent }) => textContent)

test('in sentences', () => {
  const versions = { before: emptyDocument('Old'), after: emptyDocument('New') }
  expect(lines(mounted(createElement(ChangeList, { versions })))).toEqual([
    'Name of the chart: “New”, was “Old”.',
  ])
})

test('or that there is nothing', () => {
  const versions = { before: emptyDocument('Same'), after: emptyDocument('Same') }
  expect(mounted(createElement(ChangeList, { versions })).textContent).toBe(
    'The two versions are the same.',
  )
})
