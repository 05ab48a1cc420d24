// The context menu of text: of a field in which one types, or of words that are selected.
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'

export type TextAt = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>

/** null: nobody types there, and nothing is selected. */
export function textMenu(text: TextAt): MenuItemConstructorOptions[] | null {
  const { isEditable, selectionText, editFlags } = text
  const copy = { role: 'copy', label: 'Copy', enabled: editFlags.canCopy } as const
  if (!isEditable) return selectionText.trim() === '' ? null : [copy]
  return [
    { role: 'undo', label: 'Undo', enabled: editFlags.canUndo },
    { role: 'redo', label: 'Redo', enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: 'Cut', enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: 'Paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: 'Select all', enabled: editFlags.canSelectAll },
  ]
}

/** For a page that is asked by keys the system does not know of: the system sees what can be done. */
export const FIELD: TextAt = {
  isEditable: true,
  selectionText: '',
  editFlags: {
    canUndo: true,
    canRedo: true,
    canCut: true,
    canCopy: true,
    canPaste: true,
    canDelete: true,
    canSelectAll: true,
    canEditRichly: false,
  },
}
