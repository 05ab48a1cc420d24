// The context menu of text: what can be done with it, and none where there is nothing to do.
import { expect, it } from 'vitest'
import { FIELD, type TextAt, textMenu } from '../../../electron/menu/text-menu.ts'

const rolesOf = (text: TextAt) =>
  textMenu(text)?.flatMap(({ role, enabled }) => (role && enabled ? [role] : [])) ?? null

it('of a field offers what a field can do now', () => {
  const all = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']
  expect(rolesOf(FIELD)).toEqual(all)
  const editFlags = { ...FIELD.editFlags, canUndo: false, canCut: false, canCopy: false }
  expect(rolesOf({ ...FIELD, editFlags })).toEqual(['redo', 'paste', 'selectAll'])
  expect(textMenu({ ...FIELD, editFlags })?.flatMap(({ role }) => role ?? [])).toEqual(all)
})

it('of words that are only read offers to copy them', () => {
  expect(rolesOf({ ...FIELD, isEditable: false, selectionText: 'Two sell' })).toEqual(['copy'])
})

it.each(['', ' \n'])('is not there where nothing is selected but %j', (selectionText) => {
  expect(textMenu({ ...FIELD, isEditable: false, selectionText })).toBeNull()
})
