// How a sales organisation usually grows, where this one stands, and what to do before the next border.
import type { Structure } from '../document/vocabulary.ts'

export interface GrowthStep {
  /** Sales people from which the step begins. */
  readonly least: number
  /** null: no end. */
  readonly most: number | null
  readonly structures: readonly Structure[]
  readonly text: string
}

const STEPS: readonly GrowthStep[] = [
  { least: 1, most: 1, structures: ['two-party'], text: 'The founder sells, alone.' },
  {
    least: 2,
    most: 3,
    structures: ['two-party'],
    text: 'One side finds leads, the other sells.',
  },
  {
    least: 4,
    most: 15,
    structures: ['conveyor'],
    text: 'Every stage has its own people, first one, then two.',
  },
  {
    least: 16,
    most: 29,
    structures: ['conveyor', 'pods'],
    text: 'One belt still works; pods where markets differ.',
  },
  { least: 30, most: null, structures: ['pods'], text: 'Several small belts side by side.' },
]

const BEFORE_THE_BORDER: ReadonlyMap<number, string> = new Map([
  [
    3,
    'With the next person a belt of four stations becomes possible. Write down now what happens in each step, and when a lead counts as passed on.',
  ],
  [
    7,
    'From eight people on, every stage can be two deep and one manager has all hands full. Find the stage that needs its second person first, and somebody who can lead.',
  ],
  [
    15,
    'From sixteen people on, pods become possible. Look now at whether your customers differ by country, product or industry.',
  ],
])

export interface GrowthPath {
  readonly steps: readonly GrowthStep[]
  /** Where the organisation stands; null while its size is not known. */
  readonly now: GrowthStep | null
  readonly next: GrowthStep | null
  /** Said at 3, 7 and 15 people, just before things change. */
  readonly warning: string | null
}

/** The path of every organisation, with the place of one of so many sales people. */
export function growthPathAt(heads: number | null): GrowthPath {
  const at = heads === null ? -1 : STEPS.findLastIndex(({ least }) => Math.max(1, heads) >= least)
  return {
    steps: STEPS,
    now: STEPS[at] ?? null,
    next: at < 0 ? null : (STEPS[at + 1] ?? null),
    warning: heads === null ? null : (BEFORE_THE_BORDER.get(heads) ?? null),
  }
}

/** "1", "4 to 15", "30 or more". */
export function sayHeads({ least, most }: Pick<GrowthStep, 'least' | 'most'>): string {
  if (most === null) return `${least} or more`
  return least === most ? String(least) : `${least} to ${most}`
}
