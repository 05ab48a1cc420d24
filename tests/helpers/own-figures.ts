// The usual figures as a chart's own, so that rules judge by them.
export const OWN_FIGURES = {
  leadsPerMonth: 200,
  leadsWorkedPerMonth: 120,
  leadToQualified: 0.15,
  maxOpenDeals: 20,
  cycleMonths: 2,
  qualifiedToWon: 0.22,
  accountsPerManager: 40,
} as const
