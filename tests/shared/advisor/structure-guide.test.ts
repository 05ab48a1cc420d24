// The guide to the structures: every pro and con of the founding article, each con with an answer to it.
import { describe, expect, test } from 'vitest'
import { STRUCTURE_GUIDE } from '../../../shared/advisor/structure-guide.ts'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'

const PREFIXES = { conveyor: 'CB', 'two-party': '2P', pods: 'PD' } as const

describe('the guide', () => {
  test('knows twelve pros and thirteen cons', () => {
    const guides = Object.values(STRUCTURE_GUIDE)
    expect(guides.flatMap(({ pros }) => pros)).toHaveLength(12)
    expect(guides.flatMap(({ cons }) => cons)).toHaveLength(13)
  })

  test.each(STRUCTURES)('numbers those of %s in order', (structure) => {
    const { pros, cons } = STRUCTURE_GUIDE[structure]
    const prefix = PREFIXES[structure]
    expect(pros.map(({ id }) => id)).toEqual(pros.map((_, at) => `${prefix}-P${at + 1}`))
    expect(cons.map(({ id }) => id)).toEqual(cons.map((_, at) => `${prefix}-C${at + 1}`))
  })

  test('speaks in whole sentences, and says each thing once', () => {
    const texts = Object.values(STRUCTURE_GUIDE).flatMap(({ summary, fits, pros, cons }) => [
      summary,
      fits,
      ...pros.map(({ text }) => text),
      ...cons.flatMap(({ text, counter }) => [text, counter]),
    ])
    for (const text of texts) expect(text).toMatch(/^[A-Z].+\.$/)
    expect(new Set(texts).size).toBe(texts.length)
  })
})
