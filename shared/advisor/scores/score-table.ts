// The advisor's whole score table: every answer that speaks for or against a structure. The points are our judgement.
import { marketScores } from './market.ts'
import type { ScoreRow } from './score-row.ts'
import { sellingScores } from './selling.ts'
import { teamScores } from './team.ts'
import { valueScores } from './values.ts'

export const SCORE_TABLE: readonly ScoreRow[] = [
  ...marketScores,
  ...teamScores,
  ...sellingScores,
  ...valueScores,
]
