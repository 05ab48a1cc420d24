// Waiting with an end: a window that does not answer is a fault, not a run that never ends.

/** Rejects with what was waited for when there is no answer within so many milliseconds. */
export function within<Value>(
  milliseconds: number,
  what: string,
  answer: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const say = () => reject(new Error(`no answer within ${milliseconds} ms: ${what}`))
    timer = setTimeout(say, milliseconds)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** Asks until the answer is yes, for so many milliseconds; says whether it was. */
export async function becomes(
  isSo: () => Promise<boolean> | boolean,
  milliseconds: number,
): Promise<boolean> {
  const STEP = 50
  for (let waited = 0; ; waited += STEP) {
    if (await isSo()) return true
    if (waited >= milliseconds) return false
    await new Promise((resolve) => setTimeout(resolve, STEP))
  }
}
