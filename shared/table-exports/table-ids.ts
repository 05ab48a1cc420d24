// The tables that a chart can be written as.

/** What they are called, in the order of the sheets of a workbook. */
export const TABLE_NAMES = {
  roles: 'Roles',
  people: 'People',
  findings: 'Findings',
  capacity: 'Capacity',
} as const

export type TableId = keyof typeof TABLE_NAMES

export const TABLE_IDS = [
  'roles',
  'people',
  'findings',
  'capacity',
] as const satisfies readonly TableId[]
