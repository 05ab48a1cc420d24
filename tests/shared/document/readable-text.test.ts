// What would not open again is not written, and why is said with what to do.
import { expect, it } from 'vitest'
import { LIMITS } from '../../../shared/document/limits.ts'
import { readableText, reasonUnreadable } from '../../../shared/document/readable-text.ts'
import { type Document, documentSchema, emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { words } from '../../../shared/words/phrase.ts'
import { english } from '../../helpers/english.ts'

/** So many people with the longest notes there may be. */
function withNotes(people: number, letter: string): Document {
  const notes = letter.repeat(LIMITS.longText)
  const list = Array.from({ length: people }, (_, at) => ({ id: `p${at}`, name: '', notes }))
  return { ...emptyDocument('Team'), people: documentSchema().shape.people.parse(list) }
}

function answerTo(document: Document): string {
  const text = readableText(document)
  if (text.ok) return 'ok'
  const { why, advice } = reasonUnreadable(text.error)
  return `${text.error.code}: ${english.write(words`${why}; ${advice}`)}`
}

it('a chart that can be read back is its file’s text', () => {
  const document = emptyDocument('Team')
  expect(readableText(document)).toEqual({ ok: true, value: writeDocument(document) })
})

it.each<[string, Document]>([
  ['5,400 people with 20,000 characters of notes', withNotes(5_400, 'x')],
  ['fewer characters that take more bytes', withNotes(1_800, '東')],
])('%s', (_, document) => {
  expect(answerTo(document)).toBe(
    'E_TOO_BIG: its file would be larger than 100 MB, the most that Pitcrew opens; shorten long notes, or split the chart in two',
  )
})

it('more than the engine can hold in one text', () => {
  const endless = {
    toJSON() {
      throw new RangeError('Invalid string length')
    },
  }
  expect(answerTo(Object.assign(emptyDocument('Team'), { endless }))).toContain('E_TOO_BIG')
})

it('a list that is too long', () => {
  const pods = Array.from({ length: LIMITS.pods + 1 }, (_, at) => ({ id: `p${at}`, name: '' }))
  const document: Document = JSON.parse(JSON.stringify({ ...emptyDocument('Team'), pods }))
  expect(answerTo(document)).toBe(
    'E_LIMIT: it has more than 1,000 pods, the most that Pitcrew opens; take some away, or split the chart in two',
  )
})

it('links that lead to nothing', () => {
  const [person] = withNotes(1, 'x').people
  if (!person) throw new Error('nobody there')
  expect(answerTo({ ...emptyDocument('Team'), people: [person, person] })).toBe(
    'E_GRAPH: the chart could not be read back; undo your last changes',
  )
})
