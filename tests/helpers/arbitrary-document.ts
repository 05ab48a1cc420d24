// Random documents for property tests: sound enough to open, with every fault that a plan may have.
import fc from 'fast-check'
import { type Document, documentSchema } from '../../shared/document/schema.ts'
import {
  BELT_STAGES,
  POD_AXES,
  STAGES,
  STRUCTURES,
  SUPPORT_KINDS,
} from '../../shared/document/vocabulary.ts'
import { SMALL_PHOTO } from './small-photo.ts'

const AWKWARD_TEXTS = [
  '',
  ' ',
  'Ann',
  'Équipe “nord”',
  '東京営業部',
  'فريق المبيعات',
  '👩‍💻👍🏽',
  'e\u0301',
  '\u202Eevil',
  'a\nb\tc\r\n',
  '"\\',
  '\u0000',
  '\uD800',
  '</script>',
  '__proto__',
]

const text = fc.oneof(
  fc.constantFrom(...AWKWARD_TEXTS),
  fc.string({ maxLength: 20 }),
  fc.string({ maxLength: 10, unit: 'grapheme' }),
  fc.string({ maxLength: 10, unit: 'binary' }),
)

/** Also numbers that make no sense; never -0, which JSON does not know. */
const number = fc
  .oneof(
    fc.integer({ min: -2, max: 200 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(1e308, 5e-324, 0.1 + 0.2, Number.MAX_SAFE_INTEGER),
  )
  .map((value) => value + 0)

const date = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.nat(99))
  .map(([year, month, day]) =>
    [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join(
      '-',
    ),
  )

/** What a newer program, or somebody's script, may have added anywhere. */
const unknownKeys = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.oneof(fc.constantFrom('colour', 'constructor', 'toString', '7', 'ключ'), fc.string()),
      fc.jsonValue({ maxDepth: 3 }),
      { maxKeys: 3 },
    ),
  },
)

/** A thing with any of the optional keys, and now and then with unknown ones. */
function thing<Required extends object, Optional extends object>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<object> {
  return fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }), unknownKeys)
    .map(([must, may, unknown]) => ({ ...unknown, ...may, ...must }))
}

const ids = (names: readonly string[]) =>
  fc.uniqueArray(fc.oneof(fc.constantFrom(...names), fc.string({ minLength: 1, maxLength: 12 })), {
    maxLength: 8,
  })

const oneOf = (values: readonly string[]) =>
  values.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...values), { nil: null })

interface Ids {
  readonly roles: readonly string[]
  readonly people: readonly string[]
  readonly pods: readonly string[]
}

const allIds: fc.Arbitrary<Ids> = fc.record({
  roles: ids(['head', 'sdr', 'ae', 'am', '__proto__', 'constructor']),
  people: ids(['ann', 'ben', 'toString', '東京']),
  pods: ids(['north', 'south', '0']),
})

const eachOf = (
  names: readonly string[],
  arbitrary: (id: string) => fc.Arbitrary<object>,
): fc.Arbitrary<readonly object[]> => fc.tuple(...names.map(arbitrary))

function role(id: string, { roles, people, pods }: Ids): fc.Arbitrary<object> {
  return thing(
    { id: fc.constant(id), title: text },
    {
      stages: fc.array(thing({ stage: fc.constantFrom(...STAGES) }, { share: number }), {
        maxLength: STAGES.length,
      }),
      podId: oneOf(pods),
      personId: oneOf(people),
      // Circles, roles that report to themselves and managers that are not there: all of them open.
      managerId: oneOf([...roles, 'nobody']),
      fte: number,
      ramp: number,
      startDate: date,
      openSince: date,
      backups: fc.array(fc.constantFrom('nobody', ...people), { maxLength: 3 }),
      quota: number,
      accounts: number,
      annualCost: number,
      market: text,
      supportKind: fc.constantFrom(...SUPPORT_KINDS),
      duties: fc.array(fc.constantFrom('demos', 'win-more', 'of a newer program'), {
        maxLength: 3,
      }),
      notes: text,
    },
  ).map(withKindOfQuota)
}

/** Not drawn, so that charts known from their seed stay what they are. */
function withKindOfQuota(role: object): object {
  if (!('quota' in role) || !('accounts' in role)) return role
  return { ...role, sharedQuota: Number(role.accounts) > 1 }
}

/** Not drawn either. */
function withNumbers(person: object, id: string): object {
  if (!('external' in person)) return person
  return person.external
    ? { ...person, email: `${id}@Firm.example` }
    : { ...person, staffNumber: `00${id.length}`, email: '' }
}

const figures: readonly fc.Arbitrary<object>[] = [
  fc.record({ flag: fc.constant('customer-attrition'), percentPerYear: number }),
  fc.record({
    flag: fc.constant('win-rate'),
    percent: number,
    of: fc.constantFrom('all', 'qualified', 'proposed'),
  }),
  fc.record({ flag: fc.constant('rep-turnover'), leavers: number, averageHeads: number }),
  fc.record({ flag: fc.constant('quota'), made: number, eligible: number }),
  fc.record({ flag: fc.constant('market-share'), percent: number }),
  fc.record({ flag: fc.constant('launches'), failed: number, launches: number }),
]

const kpi = fc
  .tuple(thing({ id: fc.string({ minLength: 1, maxLength: 9 }), date }, {}), fc.oneof(...figures))
  .map(([entry, values]) => ({ ...entry, ...values }))

const company = thing(
  {},
  {
    offer: text,
    offerTraits: fc.array(fc.constantFrom('simple', 'personal-trust'), { maxLength: 2 }),
    employees: number,
    growth: fc.constantFrom('founder-led', 'scaling'),
    segments: fc.array(text, { maxLength: 3 }),
    customers: number,
    target: number,
  },
)

const settings = thing(
  {},
  {
    thresholds: fc.dictionary(fc.string({ maxLength: 8 }), number, { maxKeys: 4 }),
    muted: fc.array(thing({ rule: text, reason: text }, { subject: text }), { maxLength: 3 }),
    unconfirmed: fc.array(fc.constantFrom('assumptions.cycleMonths', 'thresholds.other'), {
      maxLength: 2,
    }),
  },
)

const stagePlans = fc.dictionary(
  fc.constantFrom(...BELT_STAGES),
  thing({}, { metric: text, handOver: text }),
)

/** Documents that open: any structure, any script, circles, missing managers, unknown keys. */
export const arbitraryDocument: fc.Arbitrary<Document> = allIds
  .chain((known) =>
    thing(
      { name: text },
      {
        currency: fc.string({ maxLength: 8 }),
        notes: text,
        company,
        structure: fc.constantFrom(null, ...STRUCTURES),
        podAxis: fc.constantFrom(...POD_AXES),
        stages: stagePlans,
        sharedGoal: text,
        pods: eachOf(known.pods, (id) =>
          thing(
            { id: fc.constant(id), name: text },
            {
              axis: fc.constantFrom(...POD_AXES),
              segment: text,
              target: number,
              leadId: oneOf([...known.roles, 'nobody']),
            },
          ),
        ),
        people: eachOf(known.people, (id) =>
          thing(
            { id: fc.constant(id), name: text },
            {
              external: fc.boolean(),
              photo: fc.constantFrom(SMALL_PHOTO, 'data:image/png;base64,AA=='),
              notes: text,
            },
          ).map((person) => withNumbers(person, id)),
        ),
        roles: eachOf(known.roles, (id) => role(id, known)),
        kpis: fc.array(kpi, { maxLength: 4 }),
        assumptions: thing({}, { leadsPerMonth: number, utilisation: number }),
        settings,
      },
    ).map((raw) => withLists(raw, known)),
  )
  .map((raw) => documentSchema().parse(raw))

/** Roles link to people and pods, so those are there whenever there are roles. */
function withLists(raw: object, { people, pods }: Ids): object {
  return {
    people: people.map((id) => ({ id, name: id })),
    pods: pods.map((id) => ({ id, name: id })),
    ...raw,
  }
}
