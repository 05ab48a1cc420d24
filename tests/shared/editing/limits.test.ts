// At the limits of a file: what would go beyond is refused in words, and what makes it less is not.
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../shared/document/limits.ts'
import { readableText } from '../../../shared/document/readable-text.ts'
import { type Document, documentSchema } from '../../../shared/document/schema.ts'
import { applyEdits, type EditCall } from '../../../shared/editing/apply-edit.ts'
import { personId, podId, roleId } from '../../../shared/ids.ts'
import { english } from '../../helpers/english.ts'

const LONGEST = 'x'.repeat(LIMITS.longText)

function chart(parts: object): Document {
  return documentSchema().parse({ name: 'Team', ...parts })
}

const many = (count: number, thing: (at: number) => object) =>
  Array.from({ length: count }, (_, at) => ({ id: `i${at}`, ...thing(at) }))

function answerTo(document: Document, ...calls: readonly EditCall[]): string {
  const outcome = applyEdits(document, calls)
  return outcome.ok ? 'ok' : english.write(outcome.error.message)
}

describe('the size of the file', () => {
  const TOO_LARGE =
    'Nothing was changed: the chart’s file would be larger than 100 MB, the most that Pitcrew opens; shorten long notes, or split the chart in two.'
  // Just so that one more person with the longest notes does not fit.
  const full = chart({
    people: many(5_225, (at) => ({ name: '', notes: at < 5_222 ? LONGEST : '' })),
  })
  const notes = (at: number, text: string): EditCall => ({
    edit: 'set-person',
    args: { personId: personId(`i${at}`), changes: { notes: text } },
  })

  it('is kept where notes grow', () => {
    let document = full
    let refusal = ''
    for (let at = 5_222; refusal === '' && at < 5_300; at++) {
      const outcome = applyEdits(document, [notes(at, LONGEST)])
      if (outcome.ok) document = outcome.value.document
      else refusal = english.write(outcome.error.message)
    }
    expect(refusal).toBe(TOO_LARGE)
    expect(readableText(document).ok).toBe(true)
  })

  it('may become less, also of a chart that is too large already', () => {
    const large = {
      ...full,
      people: [
        ...full.people,
        ...chart({ people: many(60, (at) => ({ id: `n${at}`, name: '', notes: LONGEST })) }).people,
      ],
    }
    expect(readableText(large)).toMatchObject({ error: { code: 'E_TOO_BIG' } })
    expect(answerTo(large, notes(0, 'short'))).toBe('ok')
    expect(answerTo(large, { edit: 'rename-chart', args: { name: 'A longer name' } })).toBe(
      TOO_LARGE,
    )
  })
})

describe('the number of things', () => {
  const newRole = { id: roleId('new'), title: 'New' }

  it.each<[string, Document, EditCall]>([
    [
      '50,000 roles',
      chart({ roles: many(LIMITS.roles, () => ({ title: '' })) }),
      { edit: 'add-roles', args: { roles: [newRole] } },
    ],
    [
      '50,000 people',
      chart({ people: many(LIMITS.people, () => ({ name: '' })), roles: [{ id: 'r', title: '' }] }),
      {
        edit: 'assign-person',
        args: { roleId: roleId('r'), person: { id: personId('new'), name: 'New' } },
      },
    ],
    [
      '1,000 pods',
      chart({ structure: 'pods', pods: many(LIMITS.pods, () => ({ name: '' })) }),
      { edit: 'add-pod', args: { id: podId('new'), name: 'New' } },
    ],
  ])('%s', (what, document, call) => {
    expect(answerTo(document, call)).toBe(`Nothing was added: a chart can hold ${what} at most.`)
  })
})
