// A text may be refused when its field has gone already, as by a click on another card: then it is a message.
import { useDrafts } from '../controls/drafts.ts'
import { tellProblem } from './toasts.ts'

/** Says such refusals, for as long as the window lives; returns the way to stop. */
export function tellUnseenRefusals(): () => void {
  return useDrafts.subscribe(({ drafts }, { drafts: before }) => {
    for (const [name, { text, refusal }] of drafts) {
      if (refusal === null || refusal === before.get(name)?.refusal) continue
      // By then what goes away has gone.
      requestAnimationFrame(() => {
        const isStill = useDrafts.getState().drafts.get(name)?.refusal === refusal
        if (isStill && !isShown(name)) tellProblem(`“${text}” was not taken. ${refusal.message}`)
      })
    }
  })
}

function isShown(name: string): boolean {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-draft]')]
  return fields.some(({ dataset }) => dataset.draft === name)
}
