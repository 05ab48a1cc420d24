// Whose counts warn: managers to whom more report than the rules call good, as badly as it is said.
import { expect, test } from 'vitest'
import { validate } from '../../../../shared/findings/validate.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { REPORTING_VIEW } from '../../../../shared/views/reporting/reporting-view.ts'
import { buildDocument, many } from '../../../helpers/build-document.ts'
import { TODAY } from '../../../helpers/today.ts'

const document = buildDocument({
  roles: [
    { id: 'head', person: 'Ann', does: 'leadership' },
    { id: 'wide', person: 'Bob', does: 'leadership', to: 'head' },
    { id: 'wider', person: 'Cid', does: 'leadership', to: 'head' },
    { id: 'coach', person: 'Dee', does: 'closing', to: 'head' },
    ...many('closing', 9, 'wide'),
    ...many('qualification', 13, 'wider'),
    ...many('lead-generation', 6, 'coach'),
  ],
})
const findings = validate(document, TODAY)
const spansOf = (all: typeof findings) => REPORTING_VIEW.marks(all, orgOf(document)).spans

test('each as bad as it is by itself, also where one finding speaks of several', () => {
  expect(spansOf(findings)).toEqual(
    new Map([
      ['wide', 'warning'],
      ['wider', 'error'],
      ['coach', 'warning'],
    ]),
  )
})

test('what is muted warns of nothing', () => {
  expect(spansOf(findings.map((each) => ({ ...each, muted: 'as we want it' })))).toEqual(new Map())
})
