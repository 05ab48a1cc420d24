// One line of the advisor's score table: what an answer speaks for, how strongly, and why.
import type { Structure } from '../../document/vocabulary.ts'
import type { Fact } from '../questions/question.ts'

/** -5..5 for each structure; 0 says nothing. */
export type Points = Readonly<Record<Structure, number>>

export interface ScoreRow {
  readonly fact: Fact
  /** Any of these answers makes the line count, once. */
  readonly answers: readonly string[]
  readonly points: Points
  readonly why: string
  readonly source: string
  /** The pros and cons of the structures that the line rests on. */
  readonly about: readonly string[]
}

type Row = Omit<ScoreRow, 'fact' | 'points' | 'about'> & {
  /** Conveyor, two-party, pods. */
  readonly points: readonly [conveyor: number, twoParty: number, pods: number]
  readonly about?: readonly string[]
}

/** The lines about one fact. */
export function scoreRows(fact: Fact, rows: readonly Row[]): readonly ScoreRow[] {
  return rows.map(({ points: [conveyor, twoParty, pods], about = [], ...row }) => ({
    ...row,
    fact,
    about,
    points: { conveyor, 'two-party': twoParty, pods },
  }))
}
