// Keys reach commands wherever the focus is; dialogs keep them to themselves.
import { useEffect } from 'react'
import { runCommand } from '../actions/command-table/commands.ts'
import { commandForKey, isToBeSwallowed } from '../actions/command-table/keys.ts'

/** What an element has taken for itself stays with it. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const id = commandForKey(event)
      if (id || isToBeSwallowed(event)) event.preventDefault()
      if (id) runCommand(id)
    }
    window.addEventListener('keydown', press)
    window.addEventListener('keydown', leaveToProgram, { capture: true })
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('keydown', leaveToProgram, { capture: true })
    }
  }, [])
}

/** With Control, F6 goes from window to window, which is the native menu's; without, to the messages. */
function leaveToProgram(event: KeyboardEvent): void {
  if (event.key === 'F6' && event.ctrlKey) event.stopPropagation()
}
