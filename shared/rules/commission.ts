// Sellers who live on commission and sell something simple: each is a business of their own.
import type { Org } from '../org/org.ts'

/** They need less leading than others, and less than that suits many of them. */
export function isCommissionOnly({ document }: Org): boolean {
  const { complexity, culture } = document.company
  return complexity === 'simple' && culture?.includes('star-sellers') === true
}
