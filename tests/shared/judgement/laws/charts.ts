// The charts that laws are tried on: every organisation there is, random ones, and all of them with long names.
import fc from 'fast-check'
import type { Document } from '../../../../shared/document/schema.ts'
import { arbitraryDocument } from '../../../helpers/arbitrary-document.ts'
import { FIXTURES, type Judged, judged, organisation, organisationsIn, SAMPLES } from '../judged.ts'

/** Always the same ones, so that a law either holds or does not. */
const SEED = 17
const RANDOM_CHARTS = 400

const LETTERS = ['Ann', 'Ben', 'Cleo', 'Dan', 'Eva', 'Fay', 'Gus', 'Hal', 'Ida', 'Jim']

export const REAL: readonly Judged[] = [FIXTURES, SAMPLES].flatMap((folder) =>
  organisationsIn(folder).map((name) => judged(organisation(folder, name))),
)

export const RANDOM: readonly Judged[] = fc
  .sample(arbitraryDocument, { seed: SEED, numRuns: RANDOM_CHARTS })
  .map((document) =>
    judged(renamed(document, (kind, at) => `${kind} ${LETTERS[at % LETTERS.length]}`)),
  )

/** Names of 48 characters, each of its own. */
export const LONG_NAMED: readonly Judged[] = REAL.map(({ document }) =>
  judged(
    renamed(document, (kind, at) =>
      `${kind} ${at} ${'of the Northern Lakes and Valleys'}`.padEnd(48, 'x'),
    ),
  ),
)

/** The same chart with other names: sentences are judged, not names that may be anything. */
function renamed(document: Document, name: (kind: string, at: number) => string): Document {
  return {
    ...document,
    people: document.people.map((person, at) => ({ ...person, name: name('Person', at) })),
    pods: document.pods.map((pod, at) => ({
      ...pod,
      name: name('Pod', at),
      ...(pod.segment === undefined ? {} : { segment: name('Segment', at) }),
    })),
    roles: document.roles.map((role, at) => ({
      ...role,
      title: name('Role', at),
      ...(role.market === undefined ? {} : { market: name('Market', at) }),
    })),
  }
}
