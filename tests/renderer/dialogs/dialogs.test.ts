// Export and keyboard shortcuts: what they offer, send and say.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { copyPicture } from '../../../renderer/actions/clipboard/copy-picture.ts'
import { ALL_COMMANDS } from '../../../renderer/actions/command-table/commands.ts'
import { allKeysText } from '../../../renderer/actions/command-table/keys.ts'
import { ExportDialog } from '../../../renderer/dialogs/ExportDialog.tsx'
import { ShortcutsDialog } from '../../../renderer/dialogs/ShortcutsDialog.tsx'
import {
  currentDocument,
  currentSession,
  lookAt,
  openDialog,
} from '../../../renderer/state/store.ts'
import { useWindow } from '../../../renderer/state/window.ts'
import { Messages } from '../../../renderer/toasts/Messages.tsx'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { choose, labelled } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'
import { previewsHere } from '../../helpers/preview-thread-here.ts'

/** What main was asked, and how it answers. */
const asked: { name: string; args: unknown }[] = []
let answer: (value: unknown) => void = () => undefined

beforeEach(() => {
  asked.length = 0
  previewsHere()
  const call = (name: string, args: string) => {
    // What every dialog of the kind asks by itself.
    if (name === 'logo:get') return Promise.resolve(JSON.stringify({ ok: true, value: null }))
    // What is chosen is remembered at once.
    if (name === 'preferences:set')
      return Promise.resolve(JSON.stringify({ ok: true, value: null }))
    asked.push({ name, args: JSON.parse(args)[0] })
    return new Promise((resolve) => {
      answer = (value) => resolve(JSON.stringify({ ok: true, value }))
    })
  }
  Object.assign(window, { pitcrew: { call, on: () => () => undefined } })
  openChart(emptyDocument('New chart'))
})

function exportDialog(): HTMLElement {
  act(() => openDialog({ kind: 'export' }))
  mounted(createElement(ExportDialog))
  return dialog()
}

function dialog(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[role="dialog"]')
  if (!found) throw new Error('no dialog')
  return found
}

test('the chart leaves in the chosen format, size and colours', async () => {
  const place = exportDialog()
  choose(place, 'Size', '4x')
  choose(place, 'Colours', 'Dark')
  await act(async () => press(place, 'Export PNG'))
  expect(asked).toEqual([
    {
      name: 'export:run',
      args: expect.objectContaining({
        format: 'png',
        scale: 4,
        theme: 'dark',
        document: currentDocument(),
      }),
    },
  ])
  expect(control(place, 'Exporting…')).toMatchObject({ disabled: true })
  await act(async () => answer({ fileName: 'chart.png' }))
  expect(currentSession().dialog).toBeNull()
})

test('a name that no font can write is said with the file, and with a copied picture', async () => {
  mounted(createElement(Messages))
  const place = exportDialog()
  await act(async () => press(place, 'Export PNG'))
  await act(async () => answer({ fileName: 'chart.png', note: 'No font has Thai letters.' }))
  expect(document.body.textContent).toContain('Exported chart.png. No font has Thai letters.')
  void copyPicture()
  await act(async () => answer({ note: 'No font has Lao letters.' }))
  expect(document.body.textContent).toContain(
    'Copied a picture of the chart. No font has Lao letters.',
  )
})

test('the view that is shown is proposed, and another one can leave instead', async () => {
  act(() => lookAt({ ...currentSession().looking, view: 'reporting' }))
  const place = exportDialog()
  await act(async () => press(place, 'Export PNG'))
  choose(place, 'View', 'Structure')
  await act(async () => answer(null))
  await act(async () => press(place, 'Export PNG'))
  expect(asked.map(({ args }) => Reflect.get(Object(args), 'view'))).toEqual([
    'reporting',
    'structure',
  ])
  // What is looked at stays.
  expect(currentSession().looking.view).toBe('reporting')
})

test('a PDF has no size, and no transparent ground', () => {
  const place = exportDialog()
  press(place, 'PDF')
  expect(place.textContent).not.toContain('Size')
  expect(place.textContent).not.toContain('Transparent')
  expect(control(place, 'Export PDF')).toBeDefined()
})

test('an SVG carries its font unless that is switched off, which is remembered', async () => {
  const place = exportDialog()
  await act(async () => press(place, 'SVG'))
  await act(async () => press(place, 'Export SVG'))
  await act(async () => answer(null))
  await act(async () => labelled(place, 'Carries its font').click())
  await act(async () => press(place, 'Export SVG'))
  const runs = asked.filter(({ name }) => name === 'export:run')
  expect(runs.map(({ args }) => Reflect.get(Object(args), 'hasFont'))).toEqual([true, false])
  expect(useWindow.getState().preferences.exporting.looks?.svg).toEqual({ hasFont: false })
  press(place, 'PNG')
  expect(place.textContent).not.toContain('Carries its font')
})

test('pages are shown before they leave, sent as they were chosen, and remembered', async () => {
  const place = exportDialog()
  await act(async () => press(place, 'PDF'))
  choose(place, 'Page', 'A4')
  choose(place, 'Direction', 'Portrait')
  await act(async () => {})
  expect(place.textContent).toContain('210 × 297 mm')
  await act(async () => press(place, /^Export PDF · 1 page…$/))
  const run = asked.find(({ name }) => name === 'export:run')
  expect(run?.args).toMatchObject({
    format: 'pdf',
    isWhite: true,
    pages: { size: 'a4', direction: 'portrait', marks: false, part: { kind: 'whole' } },
  })
  expect(useWindow.getState().preferences.exporting).toMatchObject({
    format: 'pdf',
    looks: { pdf: { size: 'a4', direction: 'portrait' } },
  })
})

test('the chart goes along only where that is asked for, each time anew', async () => {
  const label = 'Keep the chart inside, so Pitcrew can open it again'
  const place = exportDialog()
  await act(async () => press(place, 'PNG'))
  const tick = () => labelled(place, label)
  expect(tick()).toMatchObject({ checked: false })
  expect(place.textContent).toContain('with salaries, notes and photos')
  const sent = () => Reflect.get(Object(asked.at(-1)?.args), 'withChart')
  await act(async () => press(place, 'Export PNG'))
  expect(sent()).toBeUndefined()
  await act(async () => answer(null))
  await act(async () => tick().click())
  // Slides hold no chart, so none is sent with them.
  await act(async () => press(place, 'Slides'))
  expect(place.textContent).not.toContain(label)
  await act(async () => press(place, /^Export Slides/))
  expect(sent()).toBeUndefined()
  await act(async () => answer(null))
  await act(async () => press(place, 'PNG'))
  await act(async () => press(place, 'Export PNG'))
  expect(sent()).toBe(true)
  await act(async () => answer({ fileName: 'chart.png' }))
  act(() => openDialog({ kind: 'export' }))
  expect(labelled(dialog(), label)).toMatchObject({ checked: false })
  expect(JSON.stringify(useWindow.getState().preferences)).not.toContain('withChart')
})

test('while it is drawn, leaving stops that and stays', async () => {
  const place = exportDialog()
  press(place, 'PNG')
  await act(async () => press(place, 'Export PNG'))
  await act(async () => press(place, 'Cancel'))
  expect(asked.map(({ name }) => name)).toEqual(['export:run', 'export:cancel'])
  expect(currentSession().dialog).toEqual({ kind: 'export' })
})

test('thought better of, the dialog stays open', async () => {
  const place = exportDialog()
  press(place, 'PNG')
  await act(async () => press(place, 'Export PNG'))
  await act(async () => answer(null))
  expect(currentSession().dialog).toEqual({ kind: 'export' })
  expect(control(place, 'Export PNG')).toMatchObject({ disabled: false })
})

test('every command with a key is in the list of keys', () => {
  act(() => openDialog({ kind: 'shortcuts' }))
  mounted(createElement(ShortcutsDialog))
  const lines = [...dialog().querySelectorAll('dl > div')].map(({ textContent }) => textContent)
  for (const command of ALL_COMMANDS) {
    const keys = allKeysText(command)
    if (keys !== null) expect(lines).toContain(`${command.label}${keys}`)
  }
  press(dialog(), 'Close')
  expect(currentSession().dialog).toBeNull()
})
