// What a screen reader is told beside what has the focus: one voice that waits, one for what cannot wait.
import { create } from 'zustand'

interface Spoken {
  /** Waits until the reader has finished its sentence. */
  readonly polite: string
  /** Only for problems. */
  readonly urgent: string
}

export const useSpoken = create<Spoken>(() => ({ polite: '', urgent: '' }))

/** Not heard; makes a sentence that is said twice another text, so that it is read twice. */
const AGAIN = '\u00a0'

/** Says it once. */
export function speak(text: string, how: keyof Spoken = 'polite'): void {
  const before = useSpoken.getState()[how]
  useSpoken.setState({ [how]: before === text ? text + AGAIN : text })
}
