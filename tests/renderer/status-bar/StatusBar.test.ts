// The line at the bottom never says another structure than the advisor does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { useSession } from '../../../renderer/state/store.ts'
import { StatusBar } from '../../../renderer/status-bar/StatusBar.tsx'
import { advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { sayRecommendation } from '../../../shared/advisor/say.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { mounted } from '../../helpers/mounted.ts'

const SAMPLES = 'assets/samples'

test.each(readdirSync(SAMPLES))('%s', (name) => {
  const read = readDocument(readFileSync(join(SAMPLES, name), 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  useSession.setState({ history: startHistory(read.value) })
  const advice = advise(factsOf(read.value))
  expect(mounted(createElement(StatusBar)).textContent).toMatch(
    new RegExp(`Best fit for \\d+ sales (person|people): ${sayRecommendation(advice)}`),
  )
})

test('an empty chart is advised nothing', () => {
  useSession.setState({ history: startHistory(emptyDocument('New chart')) })
  expect(mounted(createElement(StatusBar)).textContent).not.toContain('Best fit')
})
