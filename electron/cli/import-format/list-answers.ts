// What the options of `import` say about a list, checked against what is in it.
import { isStage, STAGES } from '../../../shared/document/vocabulary.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { isQuestionKind, QUESTION_KINDS } from '../../../shared/tables/asking.ts'
import { FIELD_NAMES, fields, isField } from '../../../shared/tables/headers.ts'
import {
  guessedAnswers,
  type ListAnswers,
  likelySheet,
} from '../../../shared/tables/import-list.ts'
import type { ListFile, ListSheet } from '../../../shared/tables/list-file.ts'
import { titleKey } from '../../../shared/tables/stage-of-title.ts'
import type { TitleAnswer } from '../../../shared/tables/table-plan.ts'

export interface ListOptions {
  readonly sheet?: string | undefined
  /** Each “word at the head=field”. */
  readonly map: readonly string[]
  /** Each “title=stage”. */
  readonly stage: readonly string[]
  /** Each “kind=answer”. */
  readonly choose: readonly string[]
}

export interface ChosenList {
  readonly sheet: ListSheet
  readonly answers: ListAnswers
}

/** The sheet and the guesses, with what was said instead of them; else the end of a sentence that says why not. */
export function chosenIn(list: ListFile, options: ListOptions): Result<ChosenList, string> {
  const sheet = sheetIn(list, options.sheet)
  if (!sheet.ok) return sheet
  const answers = answersFor(sheet.value, options)
  return answers.ok ? ok({ sheet: sheet.value, answers: answers.value }) : answers
}

function sheetIn({ sheets }: ListFile, name: string | undefined): Result<ListSheet, string> {
  const found =
    name === undefined ? sheets[likelySheet(sheets)] : sheets.find((sheet) => sheet.name === name)
  if (found) return ok(found)
  const names = sheets.map((sheet) => `“${sheet.name}”`).join(', ')
  return err(`there is no sheet “${name}” in it; it has ${names}`)
}

function answersFor(sheet: ListSheet, options: ListOptions): Result<ListAnswers, string> {
  const guessed = guessedAnswers(sheet)
  const layout = mapped(sheet, guessed.layout, options.map)
  if (!layout.ok) return layout
  const stages = new Map<string, TitleAnswer>()
  for (const [title, stage] of options.stage.map(parted)) {
    if (stage !== 'none' && stage !== 'left-out' && !isStage(stage))
      return err(`“${stage}” is no stage; there are ${[...STAGES, 'none', 'left-out'].join(', ')}`)
    stages.set(titleKey(title), stage === 'none' ? null : stage)
  }
  const choices = options.choose.map(parted)
  const unknown = choices.find(([kind]) => !isQuestionKind(kind.split(' ')[0] ?? ''))
  if (unknown) {
    const kinds = Object.keys(QUESTION_KINDS).join(', ')
    return err(`nothing is asked about “${unknown[0]}”; there are questions about ${kinds}`)
  }
  return ok({ layout: layout.value, stages, choices: new Map(choices) })
}

function mapped(
  sheet: ListSheet,
  layout: ListAnswers['layout'],
  maps: readonly string[],
): Result<ListAnswers['layout'], string> {
  const heads = sheet.rows[layout.above]?.cells ?? []
  let { columns } = layout
  for (const [head, field] of maps.map(parted)) {
    const column = /^#\d+$/.test(head)
      ? Number(head.slice(1)) - 1
      : heads.findIndex((each) => titleKey(each) === titleKey(head))
    if (column < 0 || column >= columns.length)
      return err(
        `there is no column “${head}” in it; it has ${heads.map((each) => `“${each}”`).join(', ')}`,
      )
    if (field !== 'unused' && !isField(field)) {
      const known = fields().map((each) => `${each} (${FIELD_NAMES[each]})`)
      return err(
        `“${field}” is nothing that a column can hold; there are ${known.join(', ')} and unused`,
      )
    }
    columns = columns.map((before, at) => {
      if (at === column) return field === 'unused' ? null : field
      return before === field ? null : before
    })
  }
  return ok({ ...layout, columns })
}

/** At the last sign of equality: titles may have some. */
function parted(text: string): readonly [before: string, after: string] {
  const at = text.lastIndexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}
