// Keys and clicks leave the focus somewhere: who works by keyboard must not start over at the top.
import { type Check, SETTLED } from '../check.ts'
import { becomes } from '../within.ts'

export const keptFocus: Check = {
  name: 'focus',
  async faults({ hands, look, sight }) {
    if (!hands.owesFocus || sight.focus !== null) return []
    const isBack = await becomes(async () => (await look()).focus !== null, SETTLED)
    return isBack ? [] : [`nothing has the focus after ${JSON.stringify(hands.done.at(-1))}`]
  },
}
