// The document of the current file version. Order of keys here is their order in the file.
// Its schemas are made when a file is read or an edit runs: making them takes as long as a first chart.
import { z } from 'zod'
import { kpiIdSchema, personIdSchema, podIdSchema, roleIdSchema } from '../ids.ts'
import { once } from '../once.ts'
import { companySchema } from './company.ts'
import { inOrder } from './key-order.ts'
import { LIMITS } from './limits.ts'
import { BELT_STAGES, POD_AXES, STAGES, STRUCTURES, SUPPORT_KINDS } from './vocabulary.ts'

const shortText = once(() => z.string().max(LIMITS.shortText))
const longText = once(() => z.string().max(LIMITS.longText))
const isoDate = once(() =>
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Expected a date like 2026-03-31'),
)

/** What a stage is measured by, and when its work counts as passed on to the next stage. */
const stagePlanSchema = once(() =>
  z.looseObject({
    metric: shortText().optional(),
    handOver: longText().optional(),
  }),
)

export const podSchema = once(() =>
  z.looseObject({
    id: podIdSchema(),
    name: shortText(),
    axis: z.enum(POD_AXES).optional().describe('Only where this pod differs from the chart’s axis'),
    segment: shortText().optional(),
    target: z.number().optional().describe('Shared target of the pod, won revenue a year'),
    leadId: roleIdSchema().nullable().optional().describe('The role that leads the pod'),
  }),
)

export const personSchema = once(() =>
  z.looseObject({
    id: personIdSchema(),
    name: shortText(),
    email: shortText().optional().describe('At work; tells namesakes apart in lists'),
    staffNumber: shortText()
      .optional()
      .describe('As the company’s own lists have it, such as 0117'),
    external: z
      .boolean()
      .optional()
      .describe('An agency or freelancer, not a head of this company'),
    headCount: z
      .number()
      .optional()
      .describe('People of an external firm who work for this company, for each of its roles'),
    photo: z
      .string()
      .max(LIMITS.photo)
      .optional()
      .describe(
        'A JPEG of at most 160 pixels a side and 20 KB, as data:image/jpeg;base64,…; anything else is kept, but not shown',
      ),
    notes: longText().optional(),
  }),
)

const roleStageSchema = once(() =>
  z.looseObject({
    stage: z.enum(STAGES),
    share: z.number().optional().describe('Part of the role’s time, 0..1; equal parts if left out'),
  }),
)

/** What the structures are called in notes about where things stood; none yet is one of them. */
const FORMER_STRUCTURES = [...STRUCTURES, 'none'] as const
const formerStructureSchema = once(() => z.enum(FORMER_STRUCTURES))

const placeSchema = once(() =>
  z.looseObject({
    stages: z.array(roleStageSchema()).max(STAGES.length).default([]),
    podId: podIdSchema().nullable().default(null),
    managerId: roleIdSchema().nullable().optional().describe('Only where it was another one'),
  }),
)

// Numbers are not limited to their sensible ranges: an odd number is a finding (DQ-03), not damage.
export const roleSchema = once(() =>
  z.looseObject({
    id: roleIdSchema(),
    title: shortText(),
    stages: z
      .array(roleStageSchema())
      .max(STAGES.length)
      .default([])
      .describe('Empty: not decided'),
    podId: podIdSchema().nullable().default(null),
    personId: personIdSchema().nullable().default(null).describe('null: vacant'),
    managerId: roleIdSchema().nullable().default(null).describe('The role this one reports to'),
    fte: z.number().default(1).describe('Full-time equivalent, 0..1'),
    ramp: z.number().default(100).describe('Percent of full output; 100 = ramped'),
    startDate: isoDate().optional(),
    openSince: isoDate().optional().describe('Vacant since'),
    backups: z.array(personIdSchema()).max(LIMITS.backups).default([]),
    quota: z.number().optional().describe('Won revenue a year'),
    sharedQuota: z
      .boolean()
      .optional()
      .describe('The deals of this quota count for the quotas of others as well, as of an overlay'),
    accounts: z.number().optional().describe('Customers looked after'),
    annualCost: z.number().optional(),
    market: shortText().optional().describe('Territory or market of a seller'),
    supportKind: z.enum(SUPPORT_KINDS).optional(),
    // Not a closed list: a newer program may know more duties, and they are kept.
    duties: z
      .array(z.string().max(LIMITS.id))
      .max(LIMITS.duties)
      .optional()
      .describe('Ids of the duties of its stages that the role answers for, such as demos'),
    notes: longText().optional(),
    formerPlaces: z
      .partialRecord(formerStructureSchema(), placeSchema())
      .overwrite(inOrder(FORMER_STRUCTURES))
      .optional()
      .describe(
        'Where the role stood, and to whom it reported, in structures the chart had before; it stands there again after switching back. Forgotten when the role is moved by hand',
      ),
  }),
)

/** One dated entry for one of the six red flags; which figures it holds depends on the flag. */
export const kpiSchema = once(() =>
  z.discriminatedUnion('flag', [
    z.looseObject({
      id: kpiIdSchema(),
      date: isoDate(),
      flag: z.literal('customer-attrition'),
      percentPerYear: z.number(),
      customers: z.enum(['small-business', 'mid-market', 'enterprise']).optional(),
    }),
    z.looseObject({
      id: kpiIdSchema(),
      date: isoDate(),
      flag: z.literal('win-rate'),
      percent: z.number(),
      of: z.enum(['all', 'qualified', 'proposed']),
    }),
    z.looseObject({
      id: kpiIdSchema(),
      date: isoDate(),
      flag: z.literal('rep-turnover'),
      leavers: z.number(),
      averageHeads: z.number(),
    }),
    z.looseObject({
      id: kpiIdSchema(),
      date: isoDate(),
      flag: z.literal('quota'),
      made: z.number(),
      eligible: z.number(),
    }),
    z.looseObject({
      id: kpiIdSchema(),
      date: isoDate(),
      flag: z.literal('market-share'),
      percent: z.number(),
    }),
    z.looseObject({
      id: kpiIdSchema(),
      date: isoDate(),
      flag: z.literal('launches'),
      failed: z.number(),
      launches: z.number(),
      lastTwoFailed: z.boolean().optional(),
    }),
  ]),
)

/** Rates and conversions of the capacity model; a missing one takes the default in code. */
const assumptionsSchema = once(() =>
  z.looseObject({
    leadsPerMonth: z.number().optional().describe('Leads found by one person a month'),
    leadsWorkedPerMonth: z.number().optional().describe('Leads worked by one qualifier a month'),
    maxOpenDeals: z.number().optional().describe('Deals one closer can keep open'),
    cycleMonths: z.number().optional().describe('Months from qualified to won'),
    leadToQualified: z.number().optional().describe('Conversion 0..1'),
    qualifiedToWon: z.number().optional().describe('Conversion 0..1'),
    accountsPerManager: z.number().optional(),
    inboundLeads: z.number().optional().describe('Leads a month that nobody had to find'),
    utilisation: z.number().optional().describe('0..1'),
    attritionPerYear: z.number().optional().describe('Share of sellers leaving a year, 0..1'),
    fillMonths: z.number().optional(),
    rampMonths: z.number().optional(),
    customerAttritionPerMonth: z.number().optional().describe('Share of customers lost, 0..1'),
  }),
)

const mutedSchema = once(() =>
  z.looseObject({
    rule: z.string().max(LIMITS.id),
    subject: z
      .string()
      .max(LIMITS.id)
      .optional()
      .describe('Role, pod or person id, or a stage; missing: everywhere'),
    stage: z.enum(STAGES).optional().describe('Only this stage of the subject, such as of a pod'),
    reason: longText(),
  }),
)

const settingsSchema = once(() =>
  z.looseObject({
    thresholds: z.record(z.string().max(LIMITS.id), z.number()).overwrite(inOrder([])).optional(),
    muted: z.array(mutedSchema()).max(LIMITS.muted).optional(),
    unconfirmed: z
      .array(z.string().max(LIMITS.figureId))
      .max(LIMITS.unconfirmed)
      .optional()
      .describe(
        'Figures that were copied from preferences when the chart was made and that nobody has confirmed for it, such as assumptions.cycleMonths',
      ),
  }),
)

const formerPodsSchema = once(() =>
  z.looseObject({
    podAxis: z.enum(POD_AXES).optional(),
    pods: z.array(podSchema()).max(LIMITS.pods).default([]),
  }),
)

export const documentSchema = once(() =>
  z.looseObject({
    name: shortText(),
    currency: z.string().max(8).optional(),
    notes: longText().optional(),
    company: companySchema().default({}),
    structure: z.enum(STRUCTURES).nullable().default(null).describe('null: not chosen yet'),
    podAxis: z.enum(POD_AXES).optional(),
    stages: z
      .partialRecord(z.enum(BELT_STAGES), stagePlanSchema())
      .overwrite(inOrder(BELT_STAGES))
      .default({}),
    sharedGoal: longText().optional(),
    pods: z.array(podSchema()).max(LIMITS.pods).default([]),
    formerPods: z
      .partialRecord(formerStructureSchema(), formerPodsSchema())
      .overwrite(inOrder(FORMER_STRUCTURES))
      .optional()
      .describe('The pods the chart had in another structure, where they differ; see formerPlaces'),
    people: z.array(personSchema()).max(LIMITS.people).default([]),
    roles: z.array(roleSchema()).max(LIMITS.roles).default([]),
    kpis: z.array(kpiSchema()).max(LIMITS.kpis).default([]),
    assumptions: assumptionsSchema().default({}),
    settings: settingsSchema().default({}),
  }),
)

type Mutable = z.infer<ReturnType<typeof documentSchema>>

export type Document = Immutable<Mutable>
export type Role = Document['roles'][number]
export type RoleStage = Role['stages'][number]
export type Person = Document['people'][number]
export type Pod = Document['pods'][number]
/** What a role does and where it stands. */
export type Place = Pick<Role, 'stages' | 'podId'> & {
  readonly managerId?: Role['managerId'] | undefined
}
export type FormerStructure = z.infer<ReturnType<typeof formerStructureSchema>>
export type Company = Document['company']
export type Kpi = Document['kpis'][number]
export type StagePlan = NonNullable<Document['stages'][keyof Document['stages']]>
export type MutedFinding = NonNullable<Document['settings']['muted']>[number]

/** Keys that the schema names; what a newer program added in between is carried, but not typed. */
type KnownKeys<Value> = keyof {
  [Key in keyof Value as string extends Key ? never : Key]: unknown
}

/** Read-only all the way down: documents change only by edits. */
export type Immutable<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly unknown[]
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : [KnownKeys<Value>] extends [never]
      ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
      : { readonly [Key in keyof Value as string extends Key ? never : Key]: Immutable<Value[Key]> }

/** A new chart with nothing on it: all that the schema asks for, written out since every start needs it. */
export function emptyDocument(name: string): Document {
  return {
    name,
    company: {},
    structure: null,
    stages: {},
    pods: [],
    people: [],
    roles: [],
    kpis: [],
    assumptions: {},
    settings: {},
  }
}
