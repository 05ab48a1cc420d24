// Saving from a page: a file where the user wants it, or nothing.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { answering } from '../../helpers/answering.ts'

it('asks where, saves, and answers with the name', async () => {
  const { folder, desk, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const path = join(folder, 'mine.salesorg')
  window.choices.push(null, path)
  const request = {
    documentId: open.document.id,
    chart: JSON.stringify(emptyDocument('Our team')),
    saveAs: false,
  }
  expect(await ask('document:save', 1, request)).toEqual({ ok: true, value: { kind: 'cancelled' } })
  expect(existsSync(path)).toBe(false)
  expect(await ask('document:save', 1, request)).toEqual({
    ok: true,
    value: { kind: 'saved', fileName: 'mine.salesorg', notices: [] },
  })
  expect(existsSync(path)).toBe(true)
  expect(window.titles.at(-1)).toBe('mine.salesorg')
})
