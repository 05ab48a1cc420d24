// Calls into the main process that are not lost when Playwright loses their answer.

/**
 * What Playwright says now and then of Electron 33 and later: the function has mostly run, but the promise
 * of its answer was collected before anybody heard it.
 */
const LOST = 'promise was garbage collected'

/** Does something once; that it was done is all there is to hear. */
export async function doInMain(act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!String(error).includes(LOST)) throw error
  }
}

/** Asks for something that asking does not change; again where the answer was lost. */
export async function askMain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;)
    try {
      return await ask()
    } catch (error) {
      if (!String(error).includes(LOST)) throw error
    }
}
