// What a command is: one object that menus, keys, the command palette and buttons are made from.
import type { Session } from '../state/session.ts'

export interface Command<Id extends string = string> {
  /** The file's name. */
  readonly id: Id
  readonly label: string
  /**
   * Key combinations such as `Mod+Shift+S`; `Mod` is Command on a Mac and Control elsewhere. The first
   * one is shown. None uses Alt: with Control it types letters on many keyboards.
   */
  readonly keys?: readonly string[]
  /**
   * Where it may run: `window` (as usual) wherever no dialog is open, `everywhere` also in dialogs;
   * the keys of `chart` work only while the chart has the focus.
   */
  readonly reach?: 'everywhere' | 'window' | 'chart'
  /** What it means for a text field that has the focus, instead of what it means for the chart. */
  readonly inText?: 'undo' | 'redo' | 'selectAll' | 'delete' | 'copy' | 'cut' | 'paste'
  /** Is there anything for it to do? Missing: always. */
  when?(session: Session): boolean
  run(): unknown
}

/** A command with its id known to the compiler. */
export function defineCommand<const Id extends string>(command: Command<Id>): Command<Id> {
  return command
}

/** Can it run now? What cannot is shown as disabled wherever it is offered. */
export function canRun(command: Command, session: Session): boolean {
  return isInReach(command, session) && (command.when?.(session) ?? true)
}

/** A dialog leaves the chart as it is for as long as it is open. */
export function isInReach({ reach }: Command, { dialog }: Session): boolean {
  return dialog === null || reach === 'everywhere'
}
