// Forms of red flags: how they begin, how typed text becomes an entry, and what is said otherwise.
import { describe, expect, it } from 'vitest'
import { draftOf, entryFrom } from '../../../renderer/red-flags/entry-draft.ts'
import { kpiSchema } from '../../../shared/document/schema.ts'
import { TODAY } from '../../helpers/today.ts'

const wins = kpiSchema().parse({
  id: 'w',
  date: '2026-03-31',
  flag: 'win-rate',
  percent: 30,
  of: 'proposed',
  colour: 'from a newer program',
})
const base = { id: 'new' }
const LOCALE = 'en-GB'

describe('a form begins', () => {
  it('today, with the usual choice', () => {
    const draft = draftOf('win-rate', null, null, TODAY, LOCALE)
    expect(draft).toEqual({ date: TODAY, percent: '', of: 'qualified' })
  })

  it('with the choice of last time, but not with its figure', () => {
    const draft = draftOf('win-rate', null, wins, TODAY, LOCALE)
    expect(draft).toEqual({ date: TODAY, percent: '', of: 'proposed' })
  })

  it('with all of an entry that is changed', () => {
    const draft = draftOf('win-rate', wins, wins, TODAY, LOCALE)
    expect(draft).toEqual({ date: '2026-03-31', percent: '30', of: 'proposed' })
  })
})

describe('what was typed', () => {
  const percentFrom = (percent: string) =>
    entryFrom('market-share', { date: TODAY, percent }, base, TODAY, LOCALE).entry

  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    [' 12.5 %', 12.5],
    ['0', 0],
    ['1,200', 1200],
  ])('%s is a number', (text, percent) => {
    expect(percentFrom(text)).toMatchObject({ id: 'new', flag: 'market-share', percent })
  })

  it('keeps what it does not know of an entry that is changed', () => {
    const draft = { date: '2026-03-31', percent: '31', of: 'all' }
    const { entry } = entryFrom('win-rate', draft, wins, TODAY, LOCALE)
    expect(entry).toEqual({ ...wins, percent: 31, of: 'all' })
  })

  it('leaves out what is not said', () => {
    const lost = { date: TODAY, percentPerYear: '9', customers: '' }
    const { entry } = entryFrom('customer-attrition', lost, base, TODAY, LOCALE)
    expect(entry).not.toHaveProperty('customers')
    const launches = { date: TODAY, failed: '2', launches: '3', lastTwoFailed: 'true' }
    expect(entryFrom('launches', launches, base, TODAY, LOCALE).entry).toHaveProperty(
      'lastTwoFailed',
      true,
    )
    const others = { ...launches, lastTwoFailed: 'false' }
    expect(entryFrom('launches', others, base, TODAY, LOCALE).entry).not.toHaveProperty(
      'lastTwoFailed',
    )
  })

  it.each([
    [{ date: TODAY, percent: '' }, { percent: 'Please fill this in.' }],
    [
      { date: TODAY, percent: 'a lot' },
      { percent: 'Please write a number, such as 0.5 or 1,200.' },
    ],
    [{ date: '', percent: '5' }, { date: 'Please choose a day.' }],
    [{ date: '2026-07-01', percent: '5' }, { date: 'This day is still to come.' }],
    [{}, { percent: 'Please fill this in.', date: 'Please choose a day.' }],
  ])('%o is answered', (draft, problems) => {
    const read = entryFrom('market-share', draft, base, TODAY, LOCALE)
    const said = Object.entries(read.problems).map(([field, { message }]) => [field, message])
    expect(read.entry).toBeNull()
    expect(Object.fromEntries(said)).toEqual(problems)
  })
})
