// The clipboard between windows. Its content never comes this way: the page has it from its own events.
import { z } from 'zod'
import { once } from '../once.ts'
import { defineFeature } from './feature.ts'

const cutIdSchema = once(() => z.string().regex(/^[0-9a-f]{10,40}$/))

export const clipboardFeature = defineFeature({
  calls: {
    /** Copies, cuts or pastes as the system's own keys do: what has the focus in the page hears of it. */
    'clipboard:ask': {
      args: () => z.tuple([z.enum(['copy', 'cut', 'paste'])]),
      result: () => z.null(),
    },
    /** This window has put something on the clipboard: what others have cut stays where it is. */
    'clipboard:replaced': { args: () => z.tuple([]), result: () => z.null() },
    /** What was cut under this name in another window stands in this one now. */
    'clipboard:cut-pasted': { args: () => z.tuple([cutIdSchema()]), result: () => z.null() },
  },
  events: {
    /** Another window has put something on the clipboard. */
    'clipboard:replaced': once(() => z.null()),
    /** What was cut under this name was pasted into another window. */
    'clipboard:cut-pasted': once(() => cutIdSchema()),
  },
})
