// A long day: very many edits and saves of one chart, and what they leave behind.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveFile } from '../../electron/files/save-file.ts'
import { readDocument } from '../../shared/document/read-document.ts'
import { emptyDocument } from '../../shared/document/schema.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import { applyEdit } from '../../shared/editing/apply-edit.ts'
import { record, startHistory } from '../../shared/editing/history.ts'
import { tempFolder, tempsIn } from '../helpers/temp-folder.ts'
import { noteRow } from './helpers/row.ts'
import { isTimed, times } from './helpers/tier.ts'

const SAVES = times({ quick: 0, usual: 200, full: 2_000 })
const EDITS_BETWEEN = 10

/** Milliseconds of the day between two saves: each version is old enough to be kept for itself. */
const PAUSE = 5 * 60_000

/** Megabytes. */
const MOST_DRIFT = 50

const megabytes = () => process.memoryUsage().rss / 1024 / 1024

test.runIf(isTimed())(`${SAVES} saves`, async () => {
  const folder = tempFolder()
  const historyFolder = join(folder, 'history')
  const path = join(folder, 'team.salesorg')
  let history = startHistory(emptyDocument('Team'))
  let known = null
  let time = Date.parse('2026-03-31T00:00:00Z')
  let before = 0
  for (let save = 0; save < SAVES; save++) {
    for (let at = 0; at < EDITS_BETWEEN; at++) {
      const args = { name: `Team ${save}.${at}` }
      const outcome = applyEdit(history.present, { edit: 'rename-chart', args })
      if (outcome.ok) history = record(history, outcome.value, [])
    }
    time += PAUSE
    const bytes = Buffer.from(writeDocument(history.present))
    const saved = await saveFile({ path, bytes, known, historyFolder, now: new Date(time) })
    if (!saved.ok) throw new Error(saved.error.detail)
    known = saved.value.file
    // What a program takes at first is not what it gathers.
    if (save === Math.floor(SAVES / 10)) before = megabytes()
  }
  const drift = Math.round(megabytes() - before)
  const read = readDocument(readFileSync(path, 'utf8'))
  expect(read.ok && read.value).toEqual(history.present)
  const [chart = ''] = readdirSync(historyFolder)
  const kept = readdirSync(join(historyFolder, chart)).length
  const temps = tempsIn(folder).length + tempsIn(join(historyFolder, chart)).length
  const days = Math.ceil((SAVES * PAUSE) / 86_400_000)
  noteRow({
    what: `${SAVES * EDITS_BETWEEN} edits and ${SAVES} saves in a row`,
    reached: `${temps} temp files, ${kept} versions, ${drift} MB more memory`,
    goal: `0, ${10 + days} at most, ${MOST_DRIFT} MB`,
    holds: temps === 0 && kept <= 10 + days && drift <= MOST_DRIFT,
    control: null,
  })
})
