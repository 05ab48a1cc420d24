// Facts about the company that the advisor asks for (F-1 .. F-15); every one may be left open.
import { z } from 'zod'
import { once } from '../once.ts'
import { LIMITS } from './limits.ts'

/** Kinds of business whose usual figures differ. */
export const KINDS_OF_BUSINESS = [
  'software-small',
  'software-middle',
  'software-enterprise',
  'services',
  'agency',
  'real-estate',
  'insurance-personal',
  'insurance-commercial',
  'field-sales',
  'wholesale',
  'door-to-door',
] as const

export type KindOfBusiness = (typeof KINDS_OF_BUSINESS)[number]

const shortText = once(() => z.string().max(LIMITS.shortText))

export const companySchema = once(() =>
  z.looseObject({
    offer: shortText().optional().describe('F-1 What the company offers'),
    offerKind: z.enum(['service', 'product', 'both']).optional().describe('F-2'),
    offerTraits: z
      .array(z.enum(['simple', 'several-products', 'personal-trust']))
      .optional()
      .describe('F-2 More about the offer'),
    marketSize: z.enum(['small', 'medium', 'large']).optional().describe('F-3'),
    geography: z.enum(['one-place', 'one-country', 'several-countries']).optional().describe('F-4'),
    employees: z.number().optional().describe('F-5 Heads in the company'),
    salesHeads: z.number().optional().describe('F-5 Heads who sell'),
    hiring: z.enum(['none', 'one-or-two', 'several']).optional().describe('F-6'),
    industrySize: z.enum(['niche', 'medium', 'large']).optional().describe('F-7'),
    focus: z.enum(['none', 'industry', 'size', 'product']).optional().describe('F-8'),
    distinctIndustries: z.boolean().optional().describe('F-8 Serves several distinct industries'),
    complexity: z.enum(['simple', 'several-meetings', 'long-cycle']).optional().describe('F-9'),
    market: z.enum(['established', 'new']).optional().describe('F-10'),
    leadSource: z
      .enum(['own-team', 'agency', 'inbound', 'cold-calling'])
      .optional()
      .describe('F-11'),
    growth: z
      .enum(['founder-led', 'start-up', 'scaling', 'matured-start-up', 'established'])
      .optional()
      .describe('F-12'),
    presentModel: z
      .enum(['none', 'cold-call', 'two-party', 'conveyor', 'pods'])
      .optional()
      .describe('F-13'),
    control: z.enum(['low', 'medium', 'high']).optional().describe('F-14 Brand and numbers'),
    needs: z
      .array(z.enum(['predictability', 'transparency']))
      .optional()
      .describe('F-14 What matters most'),
    culture: z
      .array(z.enum(['star-sellers', 'team-rewards', 'promotion-ladder', 'specialists']))
      .optional(),
    pains: z
      .array(z.enum(['friction', 'silos', 'blind-funnel', 'slow-to-change', 'no-accountability']))
      .optional(),
    managers: z.enum(['none', 'founder', 'several']).optional().describe('F-15'),
    segments: z.array(shortText()).max(LIMITS.segments).optional().describe('Names of the markets'),
    customers: z.number().optional().describe('Customers today'),
    target: z.number().optional().describe('Won revenue a year'),
    dealSize: z.number().optional().describe('Won revenue of one deal'),
    kindOfBusiness: z
      .enum(KINDS_OF_BUSINESS)
      .optional()
      .describe('Whose usual figures the capacity takes where the chart has none of its own'),
    dealsPerMonth: z.number().optional().describe('Deals won a month today'),
    targetFromNew: z
      .number()
      .optional()
      .describe('Part of the target that comes from new customers, won revenue a year'),
  }),
)
