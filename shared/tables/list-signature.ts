// What tells one kind of list from another, so that its columns are taken alike the next time.
import type { Columns } from './columns.ts'
import { isField } from './headers.ts'
import { guessedAnswers, type Layout, type ListAnswers } from './import-list.ts'
import type { ListSheet } from './list-file.ts'
import { titleKey } from './stage-of-title.ts'

interface Remembered {
  readonly signature: string
  /** Names of fields. */
  readonly columns: readonly (string | null)[]
}

/** Eight digits for the words at the heads of the columns; null where there are none. */
export function listSignature(sheet: ListSheet, { hasHeader, above }: Layout): string | null {
  const heads = hasHeader ? sheet.rows[above]?.cells : undefined
  if (!heads) return null
  // FNV-1a in 32 bits: the same everywhere, and no words of a list are kept.
  let hash = 0x811c9dc5
  for (const sign of heads.map(titleKey).join('|'))
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** As they were taken the last time, else guessed. */
export function rememberedAnswers(
  sheet: ListSheet,
  remembered: readonly Remembered[],
): ListAnswers {
  const guessed = guessedAnswers(sheet)
  const { layout } = guessed
  const signature = listSignature(sheet, layout)
  const found = remembered.find((list) => list.signature === signature)
  if (found?.columns.length !== layout.columns.length) return guessed
  const columns: Columns = found.columns.map((name) =>
    name !== null && isField(name) ? name : null,
  )
  return { ...guessed, layout: { ...layout, columns } }
}
