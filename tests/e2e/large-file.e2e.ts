// Files of more than four megabytes, which a thread of its own reads: opened, or refused with a sentence.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { largeOrganisation } from '../bench/large-organisation.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { answerOpenDialog, answerQuestions, askedQuestions } from './helpers/dialogs.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

const text = writeDocument({ ...largeOrganisation(12_000, 'pods'), name: 'Twelve thousand' })
const folder = tempFolderForAll()
let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('a large file that is cut off is refused, the open chart stays, and a sound one opens', async () => {
  const [damaged, sound] = ['damaged', 'sound'].map((name) => join(folder, `${name}.salesorg`))
  writeFileSync(damaged ?? '', text.slice(0, -1000))
  writeFileSync(sound ?? '', text)
  pitcrew = await startPitcrew({ files: [sample('healthy-belt')] })
  const { page } = pitcrew
  await answerOpenDialog(pitcrew, damaged ?? '')
  await answerQuestions(pitcrew, 'Close')
  await page.keyboard.press('Control+o')
  await expect
    .poll(() => askedQuestions(pitcrew))
    .toEqual([
      expect.stringMatching(
        /“damaged.salesorg” was not opened and is unchanged. It is damaged at line \d+/,
      ),
    ])
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Conveyor of nine')

  const opened = pitcrew.app.waitForEvent('window')
  await answerOpenDialog(pitcrew, sound ?? '')
  await page.keyboard.press('Control+o')
  const window = await opened
  await window.getByRole('heading', { level: 1, name: 'Twelve thousand' }).waitFor()
})
