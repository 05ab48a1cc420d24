// What is typed while the code of a dialog that was just opened is still on its way: it waits for the dialog.

/** Where they are given to. Whoever has closed it meanwhile meant them for nothing else. */
const DIALOG = '[role="dialog"], dialog[open]'

/**
 * Holds the keys that are pressed from now on. The function gives them, in their order, to the dialog that has the
 * focus in the next frame, and ends it; where none has, they are dropped. What is pressed with Control or Alt goes
 * nowhere: what it means in the dialog is not known yet.
 */
export function holdKeys(): () => void {
  const held: KeyboardEvent[] = []
  const hold = (event: KeyboardEvent) => {
    // Those that are given are no presses.
    if (!event.isTrusted) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!isWithCommand(event)) held.push(event)
  }
  window.addEventListener('keydown', hold, { capture: true })
  const give = async () => {
    if (held.length > 0) await nextFrame()
    for (let event = held.shift(); event; event = held.shift()) {
      if (document.activeElement?.closest(DIALOG)) pressAgain(event, document.activeElement)
      // The page takes each of them in before the next.
      await nextFrame()
    }
    window.removeEventListener('keydown', hold, { capture: true })
  }
  return () => void give()
}

/** AltGr writes letters. */
function isWithCommand(event: KeyboardEvent): boolean {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey
  return isCommand && !event.getModifierState('AltGraph')
}

/** A press that a page makes itself writes nothing by itself. */
function pressAgain({ key, code, shiftKey }: KeyboardEvent, target: Element): void {
  const press = { key, code, shiftKey, bubbles: true, cancelable: true }
  const isFree = target.dispatchEvent(new KeyboardEvent('keydown', press))
  if (!isFree || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
    return
  const { selectionStart: from, selectionEnd: to } = target
  if (from === null || to === null) return
  if (key.length === 1) target.setRangeText(key, from, to, 'end')
  else if (key === 'Backspace')
    target.setRangeText('', from === to ? Math.max(0, from - 1) : from, to, 'end')
  else return
  target.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}
