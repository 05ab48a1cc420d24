// Sets of belt stages as bits of a number, so that all sixteen of them can be gone through.
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'

/** 0 .. 15: one bit for each station of the belt. */
export type StageSet = number

const BITS = {
  'lead-generation': 1,
  qualification: 2,
  closing: 4,
  'account-management': 8,
} as const satisfies Record<BeltStage, StageSet>

export const LEADS: StageSet = BITS['lead-generation']
export const QUALIFYING: StageSet = BITS.qualification
export const CLOSING: StageSet = BITS.closing
export const ACCOUNTS: StageSet = BITS['account-management']
/** What sellers of two parties do in one. */
export const SELLING: StageSet = QUALIFYING | CLOSING
/** How many sets there are. */
export const SETS = 16

export function setOf(...stages: readonly BeltStage[]): StageSet {
  return stages.reduce((set, stage) => set | BITS[stage], 0)
}

// Charts of a thousand pods ask a hundred thousand times; all answers are made once.
const ALL = Array.from({ length: SETS }, (_, set) => set)
const STAGES_OF = ALL.map((set) => BELT_STAGES.filter((stage) => (set & BITS[stage]) !== 0))
const SUBSETS_OF = ALL.map((whole) => ALL.filter((set) => set !== 0 && isInside(set, whole)))

const NO_STAGES: readonly BeltStage[] = []
const NO_SETS: readonly StageSet[] = []

/** Along the belt. */
export function stagesOf(set: StageSet): readonly BeltStage[] {
  return STAGES_OF[set] ?? NO_STAGES
}

/** All sets that are not empty and lie inside this one, the smaller numbers first. */
export function subsetsOf(whole: StageSet): readonly StageSet[] {
  return SUBSETS_OF[whole] ?? NO_SETS
}

export function isInside(set: StageSet, whole: StageSet): boolean {
  return (set & ~whole) === 0
}

export function sizeOf(set: StageSet): number {
  return stagesOf(set).length
}
