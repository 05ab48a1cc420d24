// A person who comes onto the chart: an id, a name, and whether they work for somebody else.
import { z } from 'zod'
import { LIMITS } from '../document/limits.ts'
import { personIdSchema } from '../ids.ts'
import { once } from '../once.ts'

export const newPersonSchema = once(() =>
  z.object({
    id: personIdSchema(),
    name: z.string().trim().min(1, 'must not be empty').max(LIMITS.shortText),
    external: z.literal(true).optional(),
  }),
)
