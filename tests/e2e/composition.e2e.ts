// Names written with an input method: its Enter and Escape are its own, the next ones the field's.
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Locator } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { readDocument } from '../../shared/document/read-document.ts'
import type { Document } from '../../shared/document/schema.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { card } from './helpers/canvas.ts'
import { acceptWithEnter, compose, giveUpWithEscape, pressLate } from './helpers/composition.ts'
import { keyboardSession } from './helpers/keyboards.ts'
import { oneProgram } from './helpers/one-program.ts'
import { type Pitcrew, sample } from './helpers/pitcrew.ts'

const READING = 'たなか'
const NAME = '田中'

const file = join(tempFolderForAll(), 'chart.salesorg')
copyFileSync(sample('acme-sales-team'), file)

const program = oneProgram()
let pitcrew: Pitcrew
let session: CDPSession

beforeEach(async () => {
  pitcrew = await program.show(file)
  session = await keyboardSession(pitcrew.page)
  // A field that is gone does not come back.
  pitcrew.page.setDefaultTimeout(3_000)
})

afterAll(program.end)

/** A place where a name is typed. */
interface Place {
  readonly name: string
  /** Makes the field ready and empty. */
  begin(): Promise<Locator>
  /** The names in a document that this place writes. */
  written(document: Document): readonly string[]
}

const titles = ({ roles }: Document) => roles.map(({ title }) => title)

const PLACES: readonly Place[] = [
  { name: 'a card', begin: beginRename, written: titles },
  { name: 'Title', begin: () => beginField('Role', 'Title'), written: titles },
  {
    name: 'Person',
    begin: () => beginField('Role', 'Person'),
    written: ({ people }) => people.map(({ name }) => name),
  },
  {
    name: 'Name of the chart',
    begin: () => beginField('Company', 'Name of the chart'),
    written: ({ name }) => [name],
  },
]

describe.each(PLACES)('$name', ({ begin, written }) => {
  test('Enter takes the candidate into the field; only the next Enter hands it over', async () => {
    const before = written(await savedDocument())
    const field = await begin()
    await compose(session, READING)
    await acceptWithEnter(session, NAME)
    await pressLate(field, 'Enter')
    expect(await field.inputValue()).toBe(NAME)
    await pitcrew.page.keyboard.press('Enter')
    const added = without(written(await savedDocument()), before)
    expect(added).toEqual([NAME])
  })

  test('Escape gives up the reading and nothing else', async () => {
    const field = await begin()
    await pitcrew.page.keyboard.type('Head ')
    await compose(session, READING)
    await giveUpWithEscape(session)
    expect(await field.inputValue()).toBe('Head ')
    await pressLate(field, 'Escape')
    expect(await field.inputValue()).toBe('Head ')
    await compose(session, READING)
    await acceptWithEnter(session, NAME)
    expect(await field.inputValue()).toBe(`Head ${NAME}`)
  })
})

async function beginRename(): Promise<Locator> {
  await card(pitcrew.page, 'sdr-2').click()
  await pitcrew.page.keyboard.press('F2')
  const field = pitcrew.page.getByLabel(/^New title for/)
  await field.fill('')
  return field
}

async function beginField(tab: string, label: string): Promise<Locator> {
  await card(pitcrew.page, 'sdr-2').click()
  await pitcrew.page.getByRole('tab', { name: tab, exact: true }).click()
  const field = pitcrew.page.getByRole('tabpanel').getByLabel(label, { exact: true })
  await field.fill('')
  return field
}

/** Saved by the keys that people save with. */
async function savedDocument(): Promise<Document> {
  const { page } = pitcrew
  await page.keyboard.press('Control+s')
  await expect.poll(() => page.getByTestId('file-state').textContent()).toMatch(/· Saved$/)
  const read = readDocument(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name))
}
