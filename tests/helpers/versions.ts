// A chart and versions of it, for tests of what is said about their differences.
import { diffOf } from '../../shared/diff/diff-of.ts'
import { sayChanges } from '../../shared/diff/say/say-changes.ts'
import { sayInShort } from '../../shared/diff/say/say-in-short.ts'
import { type Document, documentSchema } from '../../shared/document/schema.ts'
import { english } from './english.ts'

/** A belt of seven under Ada: two account executives, of whom one is Ana, and a vacant one. */
export const firstVersion: Document = documentSchema().parse({
  name: 'Acme',
  currency: 'EUR',
  structure: 'conveyor',
  company: { customers: 40, complexity: 'simple', needs: ['transparency'], segments: ['Retail'] },
  stages: { closing: { metric: 'Deals won', handOver: 'When it is signed' } },
  pods: [
    { id: 'north', name: 'North', segment: 'Retail', leadId: 'ana' },
    { id: 'south', name: 'South' },
  ],
  people: [
    ...['Ada', 'Bea', 'Ana', 'Ben', 'Cleo', 'Dan'].map((name) => ({
      id: name.toLowerCase(),
      name,
    })),
    { id: 'agency', name: 'Agency', external: true },
  ],
  roles: [
    { id: 'ada', title: 'Sales manager', personId: 'ada', stages: [{ stage: 'leadership' }] },
    {
      id: 'bea',
      title: 'Team lead',
      personId: 'bea',
      stages: [{ stage: 'leadership' }],
      managerId: 'ada',
    },
    {
      id: 'ana',
      title: 'Account executive',
      personId: 'ana',
      stages: [{ stage: 'closing' }],
      managerId: 'bea',
      quota: 400_000,
      startDate: '2026-01-01',
    },
    {
      id: 'ben',
      title: 'Account executive',
      personId: 'ben',
      stages: [{ stage: 'closing' }],
      managerId: 'bea',
      quota: 400_000,
    },
    {
      id: 'open',
      title: 'Account executive',
      stages: [{ stage: 'closing' }],
      managerId: 'bea',
      openSince: '2026-05-01',
    },
    {
      id: 'cleo',
      title: 'Sales development rep',
      personId: 'cleo',
      stages: [{ stage: 'qualification' }],
      managerId: 'ada',
    },
    {
      id: 'dan',
      title: 'Lead researcher',
      personId: 'dan',
      stages: [{ stage: 'lead-generation' }],
      managerId: 'ada',
      backups: ['cleo'],
      notes: 'Speaks French',
    },
  ],
  kpis: [
    { id: 'k1', flag: 'win-rate', date: '2026-03-31', percent: 22, of: 'all' },
    { id: 'k2', flag: 'quota', date: '2026-03-31', made: 3, eligible: 5 },
  ],
  assumptions: { maxOpenDeals: 25 },
  settings: {
    thresholds: { 'vacancy-days': 90 },
    muted: [{ rule: 'SPF-01', subject: 'dan', reason: 'Cleo is being trained' }],
  },
})

export interface VersionChanges {
  /** By id; null takes the thing away, and what is new is added at the end. */
  readonly roles?: Readonly<Record<string, object | null>>
  readonly people?: Readonly<Record<string, object | null>>
  readonly pods?: Readonly<Record<string, object | null>>
  readonly [field: string]: unknown
}

/** The version with other fields; undefined takes a field away. */
export function versionWith(
  { roles = {}, people = {}, pods = {}, ...fields }: VersionChanges,
  before: Document = firstVersion,
): Document {
  return documentSchema().parse({
    ...before,
    ...fields,
    roles: listWith(before.roles, roles),
    people: listWith(before.people, people),
    pods: listWith(before.pods, pods),
  })
}

function listWith(
  things: readonly { readonly id: string }[],
  changes: Readonly<Record<string, object | null>>,
): readonly object[] {
  const ids = new Set<string>(things.map(({ id }) => id))
  const kept = things.flatMap((thing) => {
    const change = changes[thing.id]
    return change === null ? [] : [{ ...thing, ...change }]
  })
  const added = Object.entries(changes).filter(([id]) => !ids.has(id))
  return [...kept, ...added.map(([id, thing]) => ({ ...thing, id }))]
}

/** What is said about the way from one version to the other, with plain blanks. */
export function saidOf(after: Document, before: Document = firstVersion): readonly string[] {
  return sayChanges(diffOf(before, after), { before, after }).map(({ sentence }) =>
    english.write(sentence).replaceAll('\u00a0', ' '),
  )
}

/** The same in short. */
export function saidInShort(after: Document, before: Document = firstVersion): string {
  return english.write(sayInShort(diffOf(before, after), { before, after }))
}
