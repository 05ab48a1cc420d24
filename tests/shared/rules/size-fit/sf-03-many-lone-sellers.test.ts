// When too many sellers who do everything are said.
import { sf03ManyLoneSellers } from '../../../../shared/rules/size-fit/sf-03-many-lone-sellers.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const sellers = (count: number, complexity?: 'simple' | 'several-meetings'): Note => ({
  structure: 'two-party',
  roles: many('closing', count),
  company: complexity ? { complexity } : {},
})

/** With somebody who finds leads: a belt of four is possible. */
const withLeads = (note: Note): Note => ({
  ...note,
  roles: [...note.roles, ...many('lead-generation', 1)],
})

testRule(sf03ManyLoneSellers, {
  quiet: [
    { name: 'two sellers', org: sellers(2) },
    {
      name: 'nine on commission, whatever the sale',
      org: {
        ...sellers(9),
        company: { complexity: 'several-meetings', culture: ['star-sellers'] },
      },
    },
    { name: 'nine agents with a simple sale', org: sellers(9, 'simple') },
    { name: 'three people, for whom two parties are advised', org: sellers(3) },
    { name: 'ten agents of a simple sale, who are advised to stay', org: sellers(10, 'simple') },
  ],
  fires: [
    {
      name: 'three sellers',
      org: withLeads(sellers(3)),
      limit: 'lone-sellers',
      expect: [{ message: 'many', severity: 'info', data: { sellers: 3 } }],
      fixes: ['Use conveyor'],
    },
    { name: 'four sellers', org: sellers(4), expect: [{ message: 'many', severity: 'info' }] },
    {
      name: 'five sellers',
      org: sellers(5, 'several-meetings'),
      limit: 'lone-sellers-many',
      expect: [{ message: 'many', severity: 'warning' }],
    },
    {
      name: 'ten agents with a simple sale',
      // Answers that speak for a belt, although the sale is simple.
      org: {
        ...withLeads(sellers(10, 'simple')),
        company: { complexity: 'simple', hiring: 'several', needs: ['predictability'] },
      },
      limit: 'lone-sellers-simple',
      expect: [{ message: 'independent', severity: 'info', data: { sellers: 10 } }],
      fixes: [],
    },
    {
      name: 'twelve on commission',
      org: { ...sellers(12), company: { culture: ['star-sellers'] } },
      expect: [{ message: 'independent', severity: 'info' }],
    },
  ],
})
