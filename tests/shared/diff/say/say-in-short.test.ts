// All changes in half a line.
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../../shared/document/schema.ts'
import {
  firstVersion,
  saidInShort,
  type VersionChanges,
  versionWith,
} from '../../../helpers/versions.ts'

const CASES: Readonly<Record<string, readonly [VersionChanges, string]>> = {
  nothing: [{}, 'Nothing changed'],
  'one sentence as it is': [
    { roles: { ana: { market: 'DACH' } } },
    'Market of Ana’s role: “DACH”, was none',
  ],
  'what came and went, and the rest': [
    {
      people: { tom: { name: 'Tom' }, uma: { name: 'Uma' } },
      roles: { dan: null, ana: { fte: 0.5, quota: 1, title: 'Closer' }, ben: { fte: 0.5 } },
      company: { ...firstVersion.company, customers: 50 },
      currency: 'USD',
    },
    '2 people joined, 1 role removed, 2 roles changed, 2 other changes',
  ],
  'three parts at most': [
    {
      people: { tom: { name: 'Tom' }, agency: null, ana: { notes: 'On leave' } },
      roles: { new: { title: 'X' }, dan: null, ana: { fte: 0.5 } },
      pods: { south: null, north: { segment: 'Food' } },
    },
    '1 person joined, 1 person left, 1 role added, 5 other changes',
  ],
  'the structure first': [
    { structure: 'two-party', roles: { ana: { fte: 0.5 } } },
    'The structure is two-party now, 1 role changed',
  ],
  'no structure': [
    { structure: null, roles: { ana: { fte: 0.5 } } },
    'No structure any more, 1 role changed',
  ],
  'what is not about people, roles or pods': [
    { company: { ...firstVersion.company, customers: 50, target: 1 }, currency: 'USD' },
    '3 changes',
  ],
  'what a newer program changed with the thing itself': [
    { colour: 1, roles: { ana: { colour: 1, fte: 0.5 } }, pods: { north: { colour: 1 } } },
    '1 role changed, 1 pod changed, 1 other change',
  ],
}

describe('sayInShort says', () => {
  it.each(Object.entries(CASES))('%s', (_name, [changes, said]) => {
    expect(saidInShort(versionWith(changes))).toBe(said)
  })

  it('a whole chart', () => {
    expect(saidInShort(firstVersion, emptyDocument('Acme'))).toBe(
      'The structure is conveyor now, 7 people joined, 7 roles added, 14 other changes',
    )
  })
})
