// Sentences for those who only read them: as the company says them, with every name as it is.
import { expect, test } from 'vitest'
import { forReaders, inOurWords } from '../../../shared/findings/for-readers.ts'
import { words } from '../../../shared/words/phrase.ts'
import { english } from '../../helpers/english.ts'

const said = (text: Parameters<typeof inOurWords>[0]) => english.write(inOurWords(text))

test('the company speaks of itself, wherever in a sentence that is', () => {
  expect(said('You are the whole belt')).toBe('We are the whole belt')
  expect(said('Two parties fit simple sales; yours is not')).toBe(
    'Two parties fit simple sales; ours is not',
  )
  expect(said(words`Keep ${words`your list ${2}`} yourselves`)).toBe('Keep our list 2 ourselves')
  expect(said('A young youth')).toBe('A young youth')
})

test('a name that is such a word stays as it is', () => {
  expect(said(words`${'You & Me Ltd'} holds your tap`)).toBe('You & Me Ltd holds our tap')
})

test('what a rule says to whoever edits the chart is not said to others', () => {
  const told = forReaders({
    headline: 'Your team has no numbers',
    advice: 'Enter them.',
    forReaders: { advice: 'None is known yet.' },
  })
  expect(told).toEqual({ headline: 'Our team has no numbers', advice: 'None is known yet.' })
})
