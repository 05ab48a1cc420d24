// What may be different between two versions of a chart, as data; say/ puts it into words.
import type { AssumptionKey } from '../capacity/assumptions.ts'
import type {
  Company,
  Document,
  Kpi,
  MutedFinding,
  Person,
  Pod,
  Role,
  StagePlan,
} from '../document/schema.ts'
import type { BeltStage } from '../document/vocabulary.ts'
import type { Lane } from '../org/lanes.ts'

/** One field of a thing, with what it held before and holds now; undefined where it is left out. */
export type FieldChange<Thing, Field extends keyof Thing> = {
  [Key in Field]-?: { readonly field: Key; readonly was: Thing[Key]; readonly is: Thing[Key] }
}[Field]

/** Fields of the chart itself; its lists are told thing by thing. */
export type ChartField =
  | 'name'
  | 'currency'
  | 'notes'
  | 'structure'
  | 'podAxis'
  | 'sharedGoal'
  | 'formerPods'
export type RoleField = Exclude<keyof Role, 'id'>
export type PersonField = Exclude<keyof Person, 'id'>
export type PodField = Exclude<keyof Pod, 'id'>

/** The same thing in both versions. */
interface Kept<Thing> {
  readonly before: Thing
  readonly after: Thing
}

export type ChartChange = { readonly kind: 'chart' } & FieldChange<Document, ChartField>
export type CompanyChange = { readonly kind: 'company' } & FieldChange<Company, keyof Company>
export type RoleChange = { readonly kind: 'role' } & Kept<Role> & FieldChange<Role, RoleField>
export type PersonChange = { readonly kind: 'person' } & Kept<Person> &
  FieldChange<Person, PersonField>
export type PodChange = { readonly kind: 'pod' } & Kept<Pod> & FieldChange<Pod, PodField>
export type StagePlanChange = {
  readonly kind: 'stage-plan'
  readonly stage: BeltStage
} & FieldChange<StagePlan, keyof StagePlan>

/** A figure that the capacity rests on; undefined: the usual one. */
export interface AssumptionChange {
  readonly kind: 'assumption'
  readonly field: AssumptionKey
  readonly was: number | undefined
  readonly is: number | undefined
}

/** A number that rules judge by; undefined: the usual one. A newer program may have other keys. */
export interface ThresholdChange {
  readonly kind: 'threshold'
  readonly key: string
  readonly was: number | undefined
  readonly is: number | undefined
}

/** A figure that came from preferences: somebody confirmed it for the chart, or it is marked as not confirmed now. */
export interface ConfirmedChange {
  readonly kind: 'confirmed' | 'unconfirmed'
  readonly figure: string
}

export type PeopleChange = {
  readonly kind: 'person-joined' | 'person-left'
  readonly person: Person
}
export type RolesChange = { readonly kind: 'role-added' | 'role-removed'; readonly role: Role }
export type PodsChange = { readonly kind: 'pod-added' | 'pod-removed'; readonly pod: Pod }

/** An entry of a red flag. */
export type FigureChange =
  | { readonly kind: 'figure-entered' | 'figure-deleted'; readonly figure: Kpi }
  | ({ readonly kind: 'figure' } & Kept<Kpi>)

export type MutingChange =
  | { readonly kind: 'muted' | 'unmuted'; readonly muting: MutedFinding }
  /** Its reason is another one. */
  | ({ readonly kind: 'muting' } & Kept<MutedFinding>)

/** Things that stand elsewhere among those that stayed; the fewest that explain the new order. */
export type OrderChange =
  | { readonly kind: 'role-order'; readonly lane: Lane; readonly moved: readonly Role[] }
  | { readonly kind: 'pod-order'; readonly moved: readonly Pod[] }
  | { readonly kind: 'people-order'; readonly moved: readonly Person[] }

/** Where somebody else's program wrote something that this one only carries. */
export type UnknownPlace =
  | { readonly in: 'role'; readonly role: Role }
  | { readonly in: 'person'; readonly person: Person }
  | { readonly in: 'pod'; readonly pod: Pod }
  | { readonly in: 'stage-plan'; readonly stage: BeltStage }
  | { readonly in: 'figure'; readonly figure: Kpi }
  | { readonly in: 'muting'; readonly muting: MutedFinding }
  | { readonly in: 'chart' | 'company' | 'assumptions' | 'settings' }

/** Keys that the file format does not know, such as those of a newer program. */
export type UnknownChange = {
  readonly kind: 'unknown'
  readonly keys: readonly string[]
} & UnknownPlace

/** The files differ in nothing but what means the same, such as an empty text and none. */
export interface UnseenChange {
  readonly kind: 'unseen'
}

export type Change =
  | ChartChange
  | CompanyChange
  | RoleChange
  | PersonChange
  | PodChange
  | StagePlanChange
  | AssumptionChange
  | ThresholdChange
  | ConfirmedChange
  | PeopleChange
  | RolesChange
  | PodsChange
  | FigureChange
  | MutingChange
  | OrderChange
  | UnknownChange
  | UnseenChange
