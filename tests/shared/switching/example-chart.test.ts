// The example of each structure is a chart like others: it can be written, and nothing in it is broken.
import { expect, test } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { exampleChart } from '../../../shared/switching/example-chart.ts'
import { TODAY } from '../../helpers/today.ts'

test.each(STRUCTURES)('%s', (structure) => {
  const chart = exampleChart(structure)
  expect(readDocument(writeDocument(chart))).toEqual({ ok: true, value: chart })
  expect(chart.roles.length).toBeLessThanOrEqual(9)
  const errors = validate(chart, TODAY).filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule }) => rule)).toEqual([])
})
