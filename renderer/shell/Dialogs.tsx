// All dialogs: none is there before it is opened.
import { type ComponentProps, type ComponentType, useState } from 'react'
import { DialogAside, DialogRoom } from '../controls/dialog-room.ts'
import type { Dialog } from '../state/dialog.ts'
import { currentSession, useSession } from '../state/store.ts'
import { GuideOverDialog } from './GuideParts.tsx'
import { type Later, laterDialog, type PartFailed } from './later.tsx'
import { DialogFailed } from './part-failed.tsx'
import styles from './shell.module.css'

/** Gone when they close. */
const PASSING = {
  about: passingDialog(() => import('../article/AboutDialog.tsx'), 'AboutDialog'),
  advisor: passingDialog(() => import('../advisor/AdvisorDialog.tsx'), 'AdvisorDialog'),
  changes: passingDialog(() => import('../changes/ChangesDialog.tsx'), 'ChangesDialog'),
  import: passingDialog(() => import('../tables/ImportDialog.tsx'), 'ImportDialog'),
  'left-charts': passingDialog(
    () => import('../recovery/LeftChartsDialog.tsx'),
    'LeftChartsDialog',
  ),
  preferences: passingDialog(
    () => import('../preferences/PreferencesDialog.tsx'),
    'PreferencesDialog',
  ),
  rules: passingDialog(() => import('../rules/RulesDialog.tsx'), 'RulesDialog'),
  start: passingDialog(() => import('../start/StartScreen.tsx'), 'StartScreen'),
  structure: passingDialog(
    () => import('../structure-switch/StructureDialog.tsx'),
    'StructureDialog',
  ),
  plan: passingDialog(() => import('../plan/PlanDialog.tsx'), 'PlanDialog'),
  table: passingDialog(() => import('../tables/TableDialog.tsx'), 'TableDialog'),
  versions: passingDialog(() => import('../versions/VersionsDialog.tsx'), 'VersionsDialog'),
}

/** Stay once they were open, and show themselves while the store says so: an export outlasts its dialog. */
const STAYING = {
  export: stayingDialog('export', () => import('../dialogs/ExportDialog.tsx'), 'ExportDialog'),
  print: stayingDialog('print', () => import('../dialogs/PrintDialog.tsx'), 'PrintDialog'),
  shortcuts: stayingDialog(
    'shortcuts',
    () => import('../dialogs/ShortcutsDialog.tsx'),
    'ShortcutsDialog',
  ),
  'command-palette': stayingDialog(
    'command-palette',
    () => import('../command-palette/CommandPalette.tsx'),
    'CommandPalette',
  ),
}

const GUIDE = <GuideOverDialog />

/** Their room comes first: a dialog that moved into it later would begin anew. */
export function Dialogs() {
  const [room, setRoom] = useState<HTMLElement | null>(null)
  return (
    <>
      <div ref={setRoom} className={styles.dialogs} />
      {room && (
        <DialogRoom value={room}>
          <DialogAside value={GUIDE}>
            <OpenDialogs />
          </DialogAside>
        </DialogRoom>
      )}
    </>
  )
}

/** The code of the dialog that is open from the beginning, so that the window comes with it. */
export async function loadFirstDialog(): Promise<void> {
  const dialog = currentSession().dialog?.kind ?? null
  if (isIn(PASSING, dialog)) await PASSING[dialog].loadAhead()
}

/** People type as soon as they have opened it: before its code is there, letters go nowhere. */
export function loadSearch(): Promise<void> {
  return STAYING['command-palette'].loadAhead()
}

function OpenDialogs() {
  const dialog = useSession((state) => state.dialog?.kind ?? null)
  const Passing = isIn(PASSING, dialog) ? PASSING[dialog] : null
  const [stayed, stay] = useState<readonly (keyof typeof STAYING)[]>([])
  if (isIn(STAYING, dialog) && !stayed.includes(dialog)) stay([...stayed, dialog])
  return (
    <>
      {Passing && <Passing />}
      {stayed.map((name) => {
        const Stayed = STAYING[name]
        return <Stayed key={name} />
      })}
    </>
  )
}

function passingDialog<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): Later {
  return laterDialog(load, name, DialogFailed)
}

interface FailedWhileOpenProps extends ComponentProps<PartFailed> {
  readonly kind: Dialog['kind']
}

function FailedWhileOpen({ kind, onRetry }: FailedWhileOpenProps) {
  const isOpen = useSession(({ dialog }) => dialog?.kind === kind)
  return isOpen && <DialogFailed onRetry={onRetry} />
}

/** What stands in its place goes when it is closed, like those that are gone then. */
function stayingDialog<Name extends string>(
  kind: Dialog['kind'],
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): Later {
  return laterDialog(load, name, (props) => <FailedWhileOpen kind={kind} {...props} />)
}

function isIn<Name extends string>(
  dialogs: Readonly<Record<Name, unknown>>,
  dialog: string | null,
): dialog is Name {
  return dialog !== null && dialog in dialogs
}
