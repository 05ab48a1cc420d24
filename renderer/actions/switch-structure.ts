// The way to a structure: it is always told and shown first, also for a chart that is still empty.

import { STRUCTURE_NAMES, type Structure } from '../../shared/document/vocabulary.ts'
import type { SwitchChoices } from '../../shared/switching/choices.ts'
import { edit } from '../state/edit.ts'
import { currentDocument, openDialog } from '../state/store.ts'
import { tellDone } from '../state/toasts.ts'
import { bringIntoView } from '../view/viewport.ts'

/** Opens the dialog with this structure chosen in it. */
export function chooseStructure(structure: Structure): void {
  openDialog({ kind: 'structure', structure })
}

/** One undoable step, false when it was refused; where there was something to move, the way back is at hand. */
export function switchStructure(structure: Structure, choices: SwitchChoices = {}): boolean {
  const hasRoles = currentDocument().roles.length > 0
  if (!edit({ edit: 'set-structure', args: { structure, choices } })) return false
  requestAnimationFrame(() => bringIntoView([]))
  if (hasRoles) tellDone(`The chart uses ${STRUCTURE_NAMES[structure].toLowerCase()} now.`)
  return true
}
