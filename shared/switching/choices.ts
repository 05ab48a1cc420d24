// What the user may decide about a switch of structure; everything left out is proposed.
import { z } from 'zod'
import { LIMITS } from '../document/limits.ts'
import { podSchema } from '../document/schema.ts'
import { POD_AXES } from '../document/vocabulary.ts'
import { roleIdSchema } from '../ids.ts'
import { once } from '../once.ts'

/** What somebody who sells does: both selling stages, or one of them. */
export const SELLER_KINDS = ['full-cycle', 'qualifier', 'closer'] as const

export const switchChoicesSchema = once(() => {
  const { shape } = podSchema()
  return z.object({
    sellers: z
      .array(z.object({ roleId: roleIdSchema(), becomes: z.enum(SELLER_KINDS) }))
      .max(LIMITS.roles)
      .optional(),
    /** `keep`: everybody stays in the pod they know; `anew`: all are dealt out again. */
    split: z.enum(['keep', 'anew']).optional(),
    /** Of a split that is made anew, or for the first time. */
    podCount: z.number().int().min(1).max(LIMITS.pods).optional(),
    /** null: not said. */
    podAxis: z.enum(POD_AXES).nullable().optional(),
    /** By position among the pods; an empty segment clears it. */
    pods: z
      .array(
        z.object({
          name: shape.name.trim().min(1, 'must not be empty').optional(),
          segment: shape.segment,
          leadId: shape.leadId,
        }),
      )
      .max(LIMITS.pods)
      .optional(),
  })
})

export type SellerKind = (typeof SELLER_KINDS)[number]
export type SwitchChoices = z.infer<ReturnType<typeof switchChoicesSchema>>
