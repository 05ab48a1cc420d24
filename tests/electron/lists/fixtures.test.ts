// Lists as companies really have them: each with the chart it becomes, and with what is said of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it, test } from 'vitest'
import { readList } from '../../../electron/lists/read-list.ts'
import { type Document, emptyDocument, type Role } from '../../../shared/document/schema.ts'
import type { Issue } from '../../../shared/tables/asking.ts'
import {
  guessedAnswers,
  likelySheet,
  listOnEmptyChart,
} from '../../../shared/tables/import-list.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { TODAY } from '../../helpers/today.ts'

const folder = resolve(import.meta.dirname, '../../fixtures/lists')
const lists = readdirSync(folder).filter((name) => !name.endsWith('.expected'))

test('there are twenty at least', () => {
  expect(lists.length).toBeGreaterThanOrEqual(20)
})

it.each(lists)('%s', async (fileName) => {
  const read = await readList({
    bytes: readFileSync(join(folder, fileName)),
    fileName,
    encoding: null,
  })
  if (!read.ok) throw new Error(read.error.message)
  const { sheets, encoding } = read.value
  const sheet = sheets[likelySheet(sheets)]
  if (!sheet) throw new Error('no sheet')
  const locale = fileName.includes('-de') || fileName.includes('own') ? 'de-DE' : 'en-GB'
  const answers = guessedAnswers(sheet)
  let id = 0
  const places = { locale, today: TODAY, newId: () => `n${id++}` }
  const { document, issues, titles, refusal } = listOnEmptyChart(
    sheet,
    emptyDocument('New'),
    answers,
    places,
  )
  expect(refusal).toBeNull()
  const { write } = writerFor(locale, document.currency)
  const sayIssue = ({ words, question }: Issue) => {
    const chosen = question?.choices.find((choice) => choice.id === question.chosen)
    return write(words) + (chosen ? ` → ${write(chosen.label)}` : '')
  }
  const told = [
    `${[sheet.name, encoding, document.structure, document.currency].filter(Boolean).join(', ')}`,
    `columns: ${answers.layout.columns.map((field) => field ?? '-').join(' ')}`,
    ...tree(document, null),
    ...titles.filter(({ stage }) => stage === null).map(({ title }) => `? ${title}`),
    ...issues.map((issue) => `! ${sayIssue(issue)}`),
    '',
  ]
  await expect(told.join('\n')).toMatchFileSnapshot(join(folder, `${fileName}.expected`))
})

/** Who reports to whom, each on a line with all that the list says of the role. */
function tree(document: Document, managerId: Role['id'] | null): readonly string[] {
  return document.roles
    .filter((role) => role.managerId === managerId)
    .flatMap((role) => [
      [
        document.people.find(({ id }) => id === role.personId)?.name ?? '(vacant)',
        role.title,
        role.stages.map(({ stage }) => stage).join('+') || '(no stage)',
        document.pods.find(({ id }) => id === role.podId)?.name,
        role.fte === 1 ? undefined : `${role.fte} FTE`,
        role.startDate,
        role.quota === undefined ? undefined : `quota ${role.quota}`,
        role.annualCost === undefined ? undefined : `cost ${role.annualCost}`,
        role.market,
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
      ...tree(document, role.id).map((line) => `    ${line}`),
    ])
}
