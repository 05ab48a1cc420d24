// Keys and clicks leave the focus somewhere: who works by keyboard must not start over at the top.
import { type Check, SETTLED } from '../check.ts'
import type { Operation } from '../operation.ts'
import { becomes } from '../within.ts'

export const keptFocus: Check = {
  name: 'focus',
  async faults({ hands, look, sight }) {
    if (!hands.owesFocus || sight.focus !== null) return []
    const isBack = await becomes(async () => (await look()).focus !== null, SETTLED)
    return isBack ? [] : [`nothing has the focus after ${inWords(hands.done.at(-1))}`]
  },
}

function inWords(operation: Operation | undefined): string {
  if (operation?.do === 'key') return operation.key
  const what = operation?.do === 'click' ? operation.at.on?.what : undefined
  return what && 'area' in what ? `a click on “${what.label}” (${what.area})` : 'the last move'
}
