// Who answers for a duty, in words.
import { expect, test } from 'vitest'
import { DUTY_GROUPS } from '../../../shared/article/duties.ts'
import { sayAnswering } from '../../../shared/org/duty-holders.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument, plus, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const closers = DUTY_GROUPS.find(({ name }) => name === 'Closers')

function said(duties: Readonly<Record<string, readonly string[]>>): string | null {
  const note = plus(belt(1, 1, 2, 1), { id: 'open', title: 'Hunter', does: 'closing' })
  const changes = Object.fromEntries(
    Object.entries(duties).map(([id, ticked]) => [id, { duties: ticked }]),
  )
  const org = orgOf(buildDocument(withRoles(note, changes)))
  const duty = closers?.duties.find(({ id }) => id === 'demos')
  if (!closers || !duty) throw new Error('no demos')
  const words = sayAnswering(org, closers, duty)
  return words === null ? null : english.write(words)
}

test('nobody, one, an open role, several, all', () => {
  const demos = ['demos']
  expect(said({ 'closing 1': ['follow-up'] })).toBeNull()
  expect(said({ 'closing 1': demos })).toBe('P closing 1')
  expect(said({ open: demos })).toBe('the open role Hunter')
  expect(said({ 'closing 1': demos, open: demos })).toBe('P closing 1 and the open role Hunter')
  expect(said({ 'closing 1': demos, 'closing 2': demos, open: demos })).toBe('all')
})

test('whoever does not do the stage any more does not answer for it', () => {
  expect(said({ 'qualification 1': ['demos'] })).toBeNull()
})
