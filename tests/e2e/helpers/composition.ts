// An input method at work: a reading is composed, candidates are accepted or given up.
import type { CDPSession, Locator } from 'playwright-core'

/** What keys are called while an input method has them. */
const PROCESS_KEY = 229

/** The reading, underlined in the field and not yet text. */
export async function compose(session: CDPSession, reading: string): Promise<void> {
  const at = reading.length
  await session.send('Input.imeSetComposition', {
    text: reading,
    selectionStart: at,
    selectionEnd: at,
  })
}

/** Enter picks a candidate: a Mac tells the page of the key first, then of the text. */
export async function acceptWithEnter(session: CDPSession, candidate: string): Promise<void> {
  await pressWhileComposing(session, 'Enter')
  await session.send('Input.insertText', { text: candidate })
}

/** Escape gives the reading up; nothing of it stays. */
export async function giveUpWithEscape(session: CDPSession): Promise<void> {
  await pressWhileComposing(session, 'Escape')
  await compose(session, '')
}

/** The same key once more, as some systems tell of it when the composition is over already. */
export async function pressLate(field: Locator, key: 'Enter' | 'Escape'): Promise<void> {
  await field.evaluate(
    (element, { name, keyCode }) => {
      const event = { key: name, code: name, keyCode, isComposing: true, bubbles: true }
      element.dispatchEvent(new KeyboardEvent('keydown', { ...event, cancelable: true }))
    },
    { name: key, keyCode: PROCESS_KEY },
  )
}

async function pressWhileComposing(session: CDPSession, key: string): Promise<void> {
  const event = { key, code: key, windowsVirtualKeyCode: PROCESS_KEY }
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
}
