// Whatever is typed into any field and not finished is taken or kept, whatever is done next.
import { act, type ComponentType, createElement as h } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { type CommandId, runCommand } from '../../../renderer/actions/command-table/commands.ts'
import { forgetDrafts, useDrafts } from '../../../renderer/controls/drafts.ts'
import { Dialogs } from '../../../renderer/shell/Dialogs.tsx'
import { ListPanel } from '../../../renderer/shell/ListPanel.tsx'
import { loadLaterParts } from '../../../renderer/shell/later.tsx'
import { SidePanel } from '../../../renderer/shell/SidePanel.tsx'
import { type Dialog, LIST_TO_PASTE } from '../../../renderer/state/dialog.ts'
import {
  closeDialog,
  currentSession,
  openDialog,
  openDocument,
  selectRoles,
} from '../../../renderer/state/store.ts'
import { arrangeWindow, type Panel, useWindow } from '../../../renderer/state/window.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import { roleId } from '../../../shared/ids.ts'
import type { NewCharts } from '../../../shared/ipc/preferences.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { passing, write } from '../../helpers/mounted.ts'
import { control, press } from '../../helpers/press.ts'

const chart = buildDocument({
  structure: 'pods',
  pods: ['north', 'south'],
  company: { segments: ['Europe'] },
  roles: [
    { id: 'head', person: 'Ann', does: 'leadership' },
    { id: 'closer', person: 'Bob', does: 'closing', pod: 'north', to: 'head' },
    { id: 'keeper', does: 'account-management', pod: 'south', to: 'head' },
  ],
})

const show = (panel: Panel) => () => arrangeWindow({ panel })
const run = (id: CommandId) => () => runCommand(id)

type Exits = Readonly<Record<string, () => unknown>>

/** What is done instead of leaving a field; none of it takes the focus away first. */
const OUT_OF_A_PANEL: Exits = {
  'a menu shows another panel': () =>
    runCommand(isShown('capacity') ? 'show-red-flags' : 'show-capacity'),
  'a tab is pressed': () => arrangeWindow({ panel: isShown('findings') ? 'company' : 'findings' }),
  'another card is pressed': () => {
    selectRoles([roleId('keeper')])
    arrangeWindow({ panel: 'role' })
  },
  'all roles are selected': run('select-all'),
  'a pod is added': run('add-pod'),
  'the role is deleted': run('remove-roles'),
  'the role is copied': run('duplicate-roles'),
}

const OUT_OF_A_LIST: Exits = {
  'another list is shown': () => arrangeWindow({ list: 'roles' }),
  'another card is pressed': () => selectRoles([roleId('keeper')]),
  'a menu shows the people': run('show-people'),
}

const OUT_OF_A_DIALOG: Exits = {
  'it closes': closeDialog,
  'another one opens': () => openDialog({ kind: 'shortcuts' }),
}

/** Somewhere with fields, and how one gets there. */
interface Place {
  readonly Part: ComponentType
  readonly panel?: Panel
  /** What is selected, instead of the closer. */
  readonly selection?: readonly string[]
  readonly dialog?: Dialog
  /** What is pressed to see the fields. */
  readonly press?: readonly (string | RegExp)[]
  /** How many fields there are at least, so that none is overlooked. */
  readonly fields: number
  readonly exits: Exits
}

const panel = { Part: SidePanel, exits: OUT_OF_A_PANEL }
const dialog = { Part: Dialogs, exits: OUT_OF_A_DIALOG }

/** Of the findings: its mark, then its words. */
const FIRST_LINE = /^×/

const PLACES: Readonly<Record<string, Place>> = {
  'a role': { ...panel, panel: 'role', fields: 10 },
  'several roles': { ...panel, panel: 'role', selection: ['closer', 'keeper'], fields: 5 },
  'the company': { ...panel, panel: 'company', fields: 11 },
  capacity: { ...panel, panel: 'capacity', fields: 10 },
  'a figure': { ...panel, panel: 'red-flags', press: ['Enter figure: Win rate'], fields: 2 },
  'a number of a red flag': { ...panel, panel: 'red-flags', press: ['Why?'], fields: 1 },
  'a reason to mute': { ...panel, panel: 'findings', press: [FIRST_LINE, 'Mute…'], fields: 1 },
  'a person': { Part: ListPanel, exits: OUT_OF_A_LIST, press: ['Bob'], fields: 2 },
  'the plan': { ...dialog, dialog: { kind: 'plan', stages: BELT_STAGES }, fields: 8 },
  'the advisor': { ...dialog, dialog: { kind: 'advisor' }, press: ['All on one'], fields: 3 },
  preferences: {
    ...dialog,
    dialog: { kind: 'preferences' },
    press: [],
    fields: 14,
  },
  'a list to paste': { ...dialog, dialog: LIST_TO_PASTE, fields: 1 },
  'a rule': { ...dialog, dialog: { kind: 'rules' }, press: [/Belt too thin/], fields: 1 },
}

function isShown(panel: Panel): boolean {
  return useWindow.getState().panel === panel
}

beforeAll(() => loadLaterParts(async () => {}))
// Preferences are told to main.
beforeAll(
  () => void Object.assign(window, { pitcrew: { call: async () => '{"ok":true,"value":null}' } }),
)

const nextFrame = () => act(() => new Promise((resolve) => requestAnimationFrame(resolve)))

type Field = HTMLInputElement | HTMLTextAreaElement

/** All fields one types into, but those for searching: what is sought is no part of the chart. */
function fieldsOf(): readonly Field[] {
  const fields = document.querySelectorAll<Field>('input, textarea')
  const ignored = ['search', 'checkbox', 'radio']
  return [...fields].filter((field) => !ignored.includes(field.type) && !field.disabled)
}

function nameOf(field: Field): string {
  return field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? field.name
}

/** A chart just opened, with the fields of the place; `leave` takes everything away again. */
function goTo(place: Place) {
  const { Part, panel = 'findings', dialog, press: pressed = [], selection = ['closer'] } = place
  forgetDrafts()
  openDocument({
    documentId: 'b5f3c2a8-4f0e-4a52-9a55-3d1c0f7f2f11',
    document: chart,
    fileName: 'team.salesorg',
    isUntitled: false,
    isUnsaved: false,
    recovered: null,
  })
  selectRoles(selection.map(roleId))
  arrangeWindow({ panel, list: 'people' })
  const shown = passing(h(Part))
  if (dialog) act(() => openDialog(dialog))
  for (const name of pressed) press(document, name)
  const groups = document.querySelectorAll<HTMLElement>('h2 [aria-expanded="false"]')
  for (const group of groups) act(() => group.click())
  return shown
}

/** Something that fits each field and stands nowhere in the chart, another text for each. */
function textFor(field: Field, at: number): string {
  if (field.type === 'date') return `2024-02-${10 + at}`
  if (nameOf(field).startsWith('FTE')) return '0.37'
  return field.inputMode === 'decimal' ? String(61 + at) : `Zürich ${at}`
}

/** Is it in the chart, or was it until it was undone or deleted, or is it kept as typed? */
function isThere(text: string): boolean {
  const { past, present, future } = currentSession().history
  const charts: readonly Document[] = [
    present,
    ...[...past, ...future].map((step) => step.document),
  ]
  const { newCharts } = useWindow.getState().preferences
  if (countOf(newCharts, text) > 0) return true
  const isTaken = charts.some((each) => countOf(each, text) > countOf(chart, text))
  return isTaken || [...useDrafts.getState().drafts.values()].some((draft) => draft.text === text)
}

/** Whether a name means the holder or somebody else is asked; who deletes the role needs no answer. */
function isMoot({ name }: { readonly name: string }, exit: string): boolean {
  return name === 'Person' && exit === 'the role is deleted'
}

function countOf(document: Document | NewCharts, text: string): number {
  const isNumber = text !== '' && Number.isFinite(Number(text))
  const wanted: readonly unknown[] = isNumber ? [Number(text), Number(text) / 100] : [text]
  let count = 0
  JSON.stringify(document, (_, value) => {
    if (wanted.includes(value)) count += 1
    return value
  })
  return count
}

test.each(Object.entries(PLACES))('%s: nothing that was typed is lost', async (_, place) => {
  for (const [exit, leaveBy] of Object.entries(place.exits)) {
    const { leave } = goTo(place)
    const fields = fieldsOf()
    expect(fields.length, 'fields').toBeGreaterThanOrEqual(place.fields)
    const typed = fields.map((field, at) => ({ name: nameOf(field), text: textFor(field, at) }))
    for (const [at, field] of fields.entries()) write(field, typed[at]?.text ?? '')
    act(() => void leaveBy())
    act(closeDialog)
    // What goes is looked at for animations first.
    for (let frame = 0; frame < 3; frame++) await nextFrame()
    expect(
      typed.filter((each) => !isThere(each.text) && !isMoot(each, exit)),
      exit,
    ).toEqual([])
    leave()
  }
})

test('what was kept stands in its field when one comes back', () => {
  for (const name of ['a figure', 'a reason to mute'] as const) {
    const place = PLACES[name]
    if (!place?.panel) throw new Error('no such place')
    const { leave } = goTo(place)
    const field = fieldsOf()[0]
    if (!field) throw new Error('no field')
    const text = textFor(field, 0)
    write(field, text)
    act(() => runCommand('show-capacity'))
    expect(control(document, 'Capacity').getAttribute('aria-selected')).toBe('true')
    act(show(place.panel))
    expect(fieldsOf().map(({ value }) => value)).toContain(text)
    leave()
  }
})
