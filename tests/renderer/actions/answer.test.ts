// Answers as edits: a row of them is one undoable step, taking one back clears the fact.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { commitAnswer, giveAnswer } from '../../../renderer/actions/answer.ts'
import { isChanged } from '../../../renderer/state/session.ts'
import {
  currentDocument,
  currentSession,
  openDocument,
  settleEdits,
  undoEdit,
} from '../../../renderer/state/store.ts'
import { documentSchema } from '../../../shared/document/schema.ts'

beforeEach(() => {
  openDocument({
    documentId: 'b5f3c2a8-4f0e-4a52-9a55-3d1c0f7f2f11',
    document: documentSchema().parse({ name: 'Test', company: { market: 'new', target: 100 } }),
    fileName: 'test.salesorg',
    isUntitled: false,
    isUnsaved: false,
    recovered: null,
  })
})

const company = () => currentDocument().company
const labels = () => currentSession().history.past.map(({ label }) => label)

describe('answers in the advisor', () => {
  test('are one step until history is settled', () => {
    giveAnswer('market', 'established')
    giveAnswer('distinctIndustries', true)
    giveAnswer('pains', ['silos'])
    settleEdits()
    giveAnswer('salesHeads', 4)
    expect(labels()).toEqual(['Answer the advisor', 'Answer the advisor'])
    expect(company()).toEqual({
      market: 'established',
      distinctIndustries: true,
      pains: ['silos'],
      salesHeads: 4,
      target: 100,
    })
    undoEdit()
    undoEdit()
    expect(company()).toEqual({ market: 'new', target: 100 })
  })

  test.each([null, '', []] as const)('%j takes an answer back', (nothing) => {
    giveAnswer('market', nothing)
    expect(company()).toEqual({ target: 100 })
  })

  test('that make no sense change nothing and say so', () => {
    const refuse = vi.fn()
    giveAnswer('market', 'grey', refuse)
    expect(refuse.mock.lastCall?.[0].message).toMatch(/^Nothing was changed/)
    expect(labels()).toEqual([])
  })
})

test('answers in the company tab are a step each', () => {
  commitAnswer('market', 'established')
  commitAnswer('salesHeads', 4)
  commitAnswer('target', null)
  expect(labels()).toHaveLength(3)
  expect(company()).toEqual({ market: 'established', salesHeads: 4 })
})

test('an answer that is given and taken back leaves neither a step nor anything to save', () => {
  giveAnswer('distinctIndustries', true)
  giveAnswer('distinctIndustries', null)
  expect(labels()).toEqual([])
  expect(isChanged(currentSession())).toBe(false)
  giveAnswer('distinctIndustries', true)
  expect(labels()).toEqual(['Answer the advisor'])
})
