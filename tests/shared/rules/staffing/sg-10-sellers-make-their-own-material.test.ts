// When sellers without material are said.
import { sg10SellersMakeTheirOwnMaterial } from '../../../../shared/rules/staffing/sg-10-sellers-make-their-own-material.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const sellers = (count: number, ...more: Note['roles']): Note => ({
  structure: 'two-party',
  roles: [...many('closing', count), ...more],
})

const design = { id: 'd', person: 'Dee', does: 'support', supportKind: 'design' } as const
const marketing = { ...design, id: 'm', supportKind: 'product-marketing' } as const

testRule(sg10SellersMakeTheirOwnMaterial, {
  quiet: [
    { name: 'two sellers', org: sellers(2) },
    { name: 'both are there', org: sellers(3, design, marketing) },
    {
      name: 'their titles say so',
      org: sellers(
        3,
        { id: 'd', person: 'Dee', does: 'support', title: 'Designer' },
        { id: 'm', person: 'Max', does: 'support', title: 'PMM' },
      ),
    },
  ],
  fires: [
    {
      name: 'three sellers and a designer',
      org: sellers(3, design),
      limit: 'sellers-for-material',
      expect: [{ message: 'missing', data: { kinds: ['product-marketing'] } }],
      fixes: ['Let Dee do product marketing a day a week, and P closing 1 stand in'],
    },
    {
      name: 'an office does anything',
      org: sellers(3, { id: 'o', person: 'Nora', does: ['account-management', 'support'] }),
      expect: [{ message: 'missing' }],
      fixes: [
        'Let Nora do design and product marketing a day a week each, and P closing 1 stand in',
      ],
    },
    {
      name: 'marketing that finds leads makes no material',
      org: sellers(3, design, {
        id: 'm',
        person: 'Max',
        does: 'lead-generation',
        title: 'Marketing',
      }),
      expect: [{ message: 'missing', data: { kinds: ['product-marketing'] } }],
    },
    {
      name: 'neither',
      org: sellers(4),
      expect: [{ message: 'missing', data: { kinds: ['design', 'product-marketing'] } }],
      fixes: [],
    },
  ],
})
