// What the Electron side says in a window without being asked.
import { z } from 'zod'
import { once } from '../once.ts'
import { defineFeature } from './feature.ts'

export const noticeSchema = once(() =>
  z.object({
    kind: z.enum(['info', 'error']),
    /** One plain sentence. */
    message: z.string(),
  }),
)

export type Notice = z.infer<ReturnType<typeof noticeSchema>>

export const noticesFeature = defineFeature({
  calls: {},
  events: { 'app:notice': noticeSchema },
})
