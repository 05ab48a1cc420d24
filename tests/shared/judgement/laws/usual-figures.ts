// Usual figures (L2): where a company entered none of its own, its capacity is spoken of in notes.
import { CAPACITY_RULES, WHATEVER_THEY_ARE } from '../expected.ts'
import { idOf } from '../new-rules.ts'
import type { Law } from './law.ts'

const IDS = new Set(CAPACITY_RULES.map(idOf))

export const USUAL_FIGURES: readonly Law[] = [
  {
    name: 'by usual figures there are notes only',
    holdsFor: 'all charts',
    breachesIn: ({ document, lines }) =>
      Object.keys(document.assumptions).length > 0
        ? []
        : lines
            .filter(({ rule, severity }) => IDS.has(rule) && severity !== 'info')
            .filter(({ headline, advice }) => !WHATEVER_THEY_ARE.test(`${headline} ${advice}`))
            .map(({ rule, severity, headline }) => ({
              by: rule,
              read: `${severity}: ${headline}`,
            })),
  },
]
