// A person who comes onto the chart: an id, a name, and whether they work for somebody else.
import { z } from 'zod'
import { personIdSchema } from '../ids.ts'
import { once } from '../once.ts'
import { enteredName } from './entered-name.ts'

export const newPersonSchema = once(() =>
  z.object({
    id: personIdSchema(),
    name: enteredName(),
    external: z.literal(true).optional(),
  }),
)
