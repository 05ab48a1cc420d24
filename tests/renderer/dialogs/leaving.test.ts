// The dialogs for what leaves, part by part: which part of the chart, the logo, sizes that cannot be, printing.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { ExportDialog } from '../../../renderer/dialogs/ExportDialog.tsx'
import { PrintDialog } from '../../../renderer/dialogs/PrintDialog.tsx'
import { currentSession, openDialog } from '../../../renderer/state/store.ts'
import { arrangeWindow, useWindow } from '../../../renderer/state/window.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { choose, field, labelled } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'
import { previewsHere } from '../../helpers/preview-thread-here.ts'

const TEAM = buildDocument(belt(1, 1, 2, 1))
const LOGO = { data: 'data:image/png;base64,AAAA', width: 40, height: 20 }

/** What main was asked, and how it answers each call; others answer null. */
const asked: { name: string; args: Record<string, unknown> }[] = []
const answers: Record<string, unknown> = {}

beforeEach(() => {
  asked.length = 0
  for (const name of Object.keys(answers)) Reflect.deleteProperty(answers, name)
  previewsHere()
  const call = async (name: string, args: string) => {
    asked.push({ name, args: Object(JSON.parse(args)[0]) })
    return JSON.stringify(answers[name] ?? { ok: true, value: null })
  }
  Object.assign(window, { pitcrew: { call, on: () => () => undefined } })
  openChart(TEAM)
  act(() => arrangeWindow({ preferences: USUAL_PREFERENCES }))
})

async function shown(kind: 'export' | 'print'): Promise<HTMLElement> {
  act(() => openDialog({ kind }))
  mounted(createElement(kind === 'export' ? ExportDialog : PrintDialog))
  await act(async () => {})
  const found = document.querySelector<HTMLElement>('[role="dialog"]')
  if (!found) throw new Error('no dialog')
  return found
}

const sent = (name: string) => asked.filter((each) => each.name === name).map(({ args }) => args)

test('what is selected, or somebody with all below, can leave alone', async () => {
  const [first, second] = TEAM.roles
  if (!first || !second) throw new Error('nobody')
  openChart(TEAM, [first.id, second.id])
  const place = await shown('export')
  choose(place, 'What', 'Selection: 2 roles')
  await act(async () => press(place, 'Export PNG'))
  choose(place, 'What', 'Whole chart')
  await act(async () => press(place, 'Export PNG'))
  expect(sent('export:run').map(({ pages }) => Object(pages).part)).toEqual([
    { kind: 'roles', roleIds: [first.id, second.id] },
    { kind: 'whole' },
  ])
})

test('each format keeps its own looks, and nothing of the chart is remembered', async () => {
  const place = await shown('export')
  choose(place, 'Size', '4x')
  type(field(place, 'Title'), 'For the board')
  await act(async () => press(place, 'PDF'))
  choose(place, 'Page', 'A3')
  await act(async () => labelled(place, 'Findings').click())
  await act(async () => press(place, 'SVG'))
  choose(place, 'Colours', 'Dark')
  const { exporting } = useWindow.getState().preferences
  expect(exporting).toEqual({
    company: '',
    author: '',
    format: 'svg',
    looks: {
      png: { scale: 4 },
      pdf: { size: 'a3', extras: ['findings'] },
      pptx: { extras: ['findings'] },
      svg: { colours: 'dark' },
    },
  })
  await act(async () => press(place, 'PNG'))
  expect(labelled(place, 'Size')).toMatchObject({ value: '4' })
  // What is as usual again is remembered no longer.
  choose(place, 'Size', '2x')
  expect(useWindow.getState().preferences.exporting.looks?.png).toEqual({})
})

test('which pages there are is one choice for PDF and slides; all else is of each', async () => {
  const place = await shown('export')
  const isOn = (name: string) => Object(labelled(place, name)).checked
  await act(async () => press(place, 'PDF'))
  choose(place, 'Page', 'A3')
  choose(place, 'Pages', 'A page per branch')
  await act(async () => labelled(place, 'Findings').click())
  await act(async () => labelled(place, 'Duties').click())
  await act(async () => press(place, 'Slides'))
  expect([isOn('Findings'), isOn('Capacity'), isOn('Duties')]).toEqual([true, false, true])
  expect(labelled(place, 'Pages')).toMatchObject({ value: 'branches' })
  expect(labelled(place, 'Page')).toMatchObject({ value: '16:9' })
  await act(async () => labelled(place, 'Findings').click())
  await act(async () => labelled(place, 'Duties').click())
  choose(place, 'Pages', 'As it can be read')
  await act(async () => press(place, 'PDF'))
  expect([isOn('Findings'), isOn('Duties')]).toEqual([false, false])
  expect(useWindow.getState().preferences.exporting.looks).toEqual({
    pdf: { size: 'a3' },
    pptx: {},
  })
})

test('pages that were chosen for slides alone, before, are those of a PDF as well', async () => {
  const { preferences } = useWindow.getState()
  const exporting = { ...preferences.exporting, looks: { pptx: { extras: ['people'] as const } } }
  useWindow.setState({ preferences: { ...preferences, exporting } })
  const place = await shown('export')
  await act(async () => press(place, 'PDF'))
  expect(labelled(place, 'People and cost')).toMatchObject({ checked: true })
})

test('a logo is chosen, shown, sent for by name only, and removed; what is none is refused', async () => {
  const place = await shown('export')
  answers['logo:choose'] = { ok: false, error: { code: 'E_LOGO', message: 'That is no logo.' } }
  await act(async () => press(place, 'Choose a picture…'))
  expect(place.querySelector('[role="alert"]')?.textContent).toBe('That is no logo.')
  answers['logo:choose'] = { ok: true, value: LOGO }
  await act(async () => press(place, 'Choose a picture…'))
  expect(place.querySelector('[role="alert"]')).toBeNull()
  expect(place.querySelector('img')?.getAttribute('src')).toBe(LOGO.data)
  await act(async () => press(place, 'Export PNG'))
  await act(async () => labelled(place, 'Logo').click())
  await act(async () => press(place, 'Export PNG'))
  const runs = sent('export:run')
  expect(runs.map(({ hasLogo }) => hasLogo)).toEqual([true, undefined])
  expect(JSON.stringify(runs)).not.toContain('base64')
  await act(async () => press(place, 'Remove'))
  expect(place.querySelector('img')).toBeNull()
})

test('a size that cannot be is said before, with the one that fits, or tiles', async () => {
  openChart(largeOrganisation(2_000, 'conveyor'))
  const exporting = { ...USUAL_PREFERENCES.exporting, looks: { png: { scale: 4 } } }
  act(() => arrangeWindow({ preferences: { ...USUAL_PREFERENCES, exporting } }))
  const place = await shown('export')
  expect(place.textContent).toContain('At 4x this chart is too large for one picture; 3x fits')
  expect(control(place, 'Export PNG')).toMatchObject({ disabled: true })
  await act(async () => press(place, 'Use 3x'))
  expect(control(place, 'Export PNG')).toMatchObject({ disabled: false })
  act(() => arrangeWindow({ preferences: { ...USUAL_PREFERENCES, exporting } }))
  await act(async () => press(place, 'PDF in tiles'))
  expect(labelled(place, 'Pages')).toMatchObject({ value: 'tiles' })
  expect(control(place, 'Export PDF')).toMatchObject({ disabled: false })
})

test('pages are sent for the paper that is usual here, and the dialog closes once a printer has them', async () => {
  act(() => arrangeWindow({ systemLocale: 'en-US' }))
  const place = await shown('print')
  expect(labelled(place, 'Page')).toMatchObject({ value: 'letter' })
  await act(async () => press(place, /^Print · 1 page…$/))
  expect(sent('print:run')).toMatchObject([
    { view: 'structure', pages: { size: 'letter', direction: 'landscape' } },
  ])
  // Thought better of.
  expect(currentSession().dialog).toEqual({ kind: 'print' })
  answers['print:run'] = { ok: true, value: {} }
  await act(async () => press(place, /^Print · 1 page…$/))
  expect(currentSession().dialog).toBeNull()
  act(() => arrangeWindow({ systemLocale: 'en-GB' }))
})

test('where there is no printer the dialog stays, and leads to a PDF', async () => {
  const place = await shown('print')
  answers['print:run'] = { ok: false, error: { code: 'E_NO_PRINTER', message: 'No printer here.' } }
  await act(async () => press(place, /^Print/))
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('No printer here.')
  await act(async () => press(place, 'Export a PDF instead'))
  expect(currentSession().dialog).toEqual({ kind: 'export' })
  expect(useWindow.getState().preferences.exporting.format).toBe('pdf')
})

test('of an empty chart is said that nobody is on it', async () => {
  openChart(emptyDocument('Nobody yet'))
  const place = await shown('export')
  expect(place.textContent).toContain('Nobody is on the chart yet.')
  expect(control(place, 'Export PNG')).toMatchObject({ disabled: false })
})

test('a picture is copied as it is shown, marks and all', async () => {
  const place = await shown('export')
  await act(async () => labelled(place, 'Marks of findings').click())
  answers['export:copy-picture'] = { ok: true, value: {} }
  await act(async () => press(place, 'Copy as a picture'))
  const [request] = sent('export:copy-picture')
  expect(request).toMatchObject({ format: 'png', scale: 2, pages: { marks: true } })
  expect(request).not.toHaveProperty('isPlain')
  expect(currentSession().dialog).toBeNull()
})
