// A chart as a listing: everything that is in it, in the order of the picture, one fact a line.
import type { Document } from '../document/schema.ts'
import { chartSections } from './chart-sections.ts'
import { companySection } from './company-section.ts'
import { figureSections } from './figure-sections.ts'
import { peopleSection } from './people-section.ts'
import { podSections } from './pods-section.ts'
import { roleSections } from './role-sections.ts'
import type { Section } from './section.ts'

/** Pure and stable: the same chart gives the same listing, and every change of it another one. */
export function listingOf(document: Document): readonly Section[] {
  return [
    ...chartSections(document),
    ...roleSections(document),
    ...podSections(document),
    ...peopleSection(document),
    ...companySection(document),
    ...figureSections(document),
  ]
}
