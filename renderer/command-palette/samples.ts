// The sample organisations that come with the program (assets/samples), by file name.
export const SAMPLES = [
  { id: 'acme-sales-team', name: 'Acme sales team (conveyor of 7)' },
  { id: 'founder-only', name: 'Founder only' },
  { id: 'two-party-of-three', name: 'Two-party team of three' },
  { id: 'estate-agency', name: 'Estate agency (two-party)' },
  { id: 'thin-belt', name: 'Conveyor of three' },
  { id: 'healthy-belt', name: 'Conveyor of nine' },
  { id: 'ready-for-pods', name: 'Conveyor of twenty-five' },
  { id: 'acme-worldwide', name: 'Acme worldwide (three pods)' },
] as const
