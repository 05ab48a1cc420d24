// The duties in the tooltip of a stage's header, with the names of who answers for them.
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { DutiesTip } from '../../../renderer/duties/DutiesTip.tsx'
import type { BeltStage } from '../../../shared/document/vocabulary.ts'
import { belt, buildDocument, type Note, withRoles } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'

function tip(note: Note, ...stages: readonly BeltStage[]): readonly (string | null)[] {
  openChart(buildDocument(note))
  const place = mounted(createElement(DutiesTip, { stages }))
  return [...place.querySelectorAll('li')].map(({ textContent }) => textContent)
}

const team = withRoles(belt(1, 1, 1, 1), { 'closing 1': { duties: ['demos'] } })

test('of a stage', () => {
  expect(tip(team, 'closing')).toEqual([
    'Closing the deals',
    'Following up personally',
    'Creating and giving demosP closing 1',
    'Managing objections and pushback',
    'Moving deals forward',
  ])
})

test('of a team of two parties, and none before a structure is chosen', () => {
  const two = { ...team, structure: 'two-party' as const }
  expect(tip(two, 'qualification', 'closing')).toEqual([
    'Winning more and bigger deals, faster',
    'Making the most of each channel',
  ])
  expect(tip({ ...team, structure: null }, 'closing')).toEqual([])
})

test('says what the list is', () => {
  openChart(buildDocument(team))
  const stages = ['closing'] as const
  expect(mounted(createElement(DutiesTip, { stages })).textContent).toMatch(/^Answers for/)
})
