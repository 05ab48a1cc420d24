// Groups of findings by what they harm: the worst group first, each finding in one of them.
import { expect, test } from 'vitest'
import { SEVERITIES } from '../../../shared/document/vocabulary.ts'
import { byTheme } from '../../../shared/findings/themes.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { belt, buildDocument, plus } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

const findings = validate(buildDocument(plus(belt(2, 0, 1, 2), { id: 'x' })), TODAY)

test('each finding stands in one group, in the order it came', () => {
  const groups = byTheme(findings)
  const grouped = groups.flatMap((group) => group.findings)
  expect(grouped).toHaveLength(findings.length)
  expect(new Set(grouped)).toEqual(new Set(findings))
  for (const { findings: members } of groups)
    expect(members).toEqual(findings.filter((finding) => members.includes(finding)))
})

test('the group with the worst finding comes first', () => {
  const worst = byTheme(findings).map(({ findings: [first] }) =>
    SEVERITIES.indexOf(first?.severity ?? 'info'),
  )
  expect(worst).toEqual(worst.toSorted())
  expect(byTheme(findings)[0]?.theme).toBe('sales')
})

test('nothing said makes no groups', () => {
  expect(byTheme([])).toEqual([])
})
