// What pages are like where nobody has chosen: one page as large as the chart, without anything around it that was not asked for.
import type { PageChoices } from './page.ts'

export const USUAL_PAGES: PageChoices = {
  size: 'fitted',
  direction: 'landscape',
  part: { kind: 'whole' },
  split: 'auto',
  extras: [],
  title: '',
  date: null,
  company: '',
  author: '',
  logo: null,
  marks: false,
}
