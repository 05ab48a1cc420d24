// The pages of the guide, in the order in which they are read; each is a file in docs/guide.

export const CHAPTERS = [
  { name: 'Begin', pages: ['first-chart', 'start-screen', 'adding-roles', 'lists', 'imports'] },
  {
    name: 'The three structures',
    pages: ['choosing', 'two-party', 'conveyor', 'pods', 'advisor', 'switching'],
  },
  {
    name: 'The chart and its panels',
    pages: ['chart', 'reporting', 'role', 'people', 'plan', 'company'],
  },
  {
    name: 'What Pitcrew says',
    pages: [
      'findings',
      'rules',
      'capacity',
      'usual-figures',
      'red-flags',
      'what-if',
      'cover-and-cost',
    ],
  },
  {
    name: 'Your work',
    pages: [
      'files',
      'exports',
      'windows',
      'earlier-versions',
      'preferences',
      'access',
      'shortcuts',
    ],
  },
] as const

/** Where one begins: what the guide holds. */
export const HOME = 'README'

/** The name of a page's file, without its ending. */
export type PageId = (typeof CHAPTERS)[number]['pages'][number] | typeof HOME

export const PAGE_IDS: readonly PageId[] = [HOME, ...CHAPTERS.flatMap(({ pages }) => pages)]

export function isPageId(id: string): id is PageId {
  return PAGE_IDS.some((page) => page === id)
}
