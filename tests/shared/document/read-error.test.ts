// One sentence for each code: names the file, says that it is unchanged, and stays plain text.
import { describe, expect, it } from 'vitest'
import { type ReadError, sayReadError } from '../../../shared/document/read-error.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { english } from '../../helpers/english.ts'

const document = emptyDocument('Team')
const open = '“team.salesorg” was not opened and is unchanged: '

/** One entry per code: a new code without one does not compile. */
const SENTENCES: { readonly [Code in ReadError['code']]: readonly [ReadError, string] } = {
  E_TOO_BIG: [{ code: 'E_TOO_BIG', limitMegabytes: 100 }, 'it is larger than the limit of 100 MB.'],
  E_LIMIT: [
    { code: 'E_LIMIT', what: 'roles', limit: 50_000 },
    'it has more than 50,000 roles, which is the most that Pitcrew opens.',
  ],
  E_EMPTY: [
    { code: 'E_EMPTY' },
    'it is empty, probably after a power failure; look for an earlier copy.',
  ],
  E_NULLS: [
    { code: 'E_NULLS' },
    'it holds only zero bytes, as after a power failure; look for an earlier copy.',
  ],
  E_ENCODING: [
    { code: 'E_ENCODING' },
    'it is damaged or of another kind (not valid UTF-8 text); look for an earlier copy.',
  ],
  E_JSON: [
    { code: 'E_JSON', line: 3, column: 14 },
    'it is damaged at line 3, column 14; mend it in a text editor or look for an earlier copy.',
  ],
  E_NOT_SALESORG: [
    { code: 'E_NOT_SALESORG', kind: 'html' },
    'it is a web page (HTML), not a sales organisation chart (.salesorg); choose another file.',
  ],
  E_NOTHING_INSIDE: [
    { code: 'E_NOTHING_INSIDE', picture: 'svg' },
    'it is an SVG picture that carries no chart; choose another file.',
  ],
  E_INSIDE: [
    { code: 'E_INSIDE', fault: 'too-large' },
    'the chart inside it is larger than the limit of 100 MB; look for the chart itself (.salesorg), or for another copy of this file.',
  ],
  E_TOO_NEW: [
    { code: 'E_TOO_NEW', version: 7 },
    'it was made with a newer Pitcrew (file version 7); update Pitcrew to open it.',
  ],
  E_MIGRATION: [
    { code: 'E_MIGRATION', step: 'add-backups' },
    'bringing it from an older version up to date failed at step “add-backups”; look for an earlier copy.',
  ],
  E_SCHEMA: [
    { code: 'E_SCHEMA', problems: 2, place: 'roles[3].title', expected: 'text', repair: null },
    'roles[3].title should be text (and 1 more problem); mend it in a text editor or look for an earlier copy.',
  ],
  E_GRAPH: [
    { code: 'E_GRAPH', repair: { notes: ['role “A” was held by “b”', 'x', 'y'], document } },
    'role “A” was held by “b” (and 2 more problems); a repaired copy can be opened instead.',
  ],
}

/** Of what is no chart by its name. */
const OF_OTHERS: readonly [code: 'E_EMPTY' | 'E_NULLS', file: string, sentence: string][] = [
  ['E_EMPTY', 'board.png', 'there is nothing in it (0 bytes)'],
  ['E_EMPTY', 'Team.TXT', 'there is nothing in it (0 bytes)'],
  ['E_NULLS', 'board.pdf', 'it holds only zero bytes'],
]

describe('sayReadError', () => {
  it.each(OF_OTHERS)('%s of %s says nothing of charts that were saved', (code, file, sentence) => {
    expect(english.write(sayReadError({ code }, file))).toBe(
      `“${file}” was not opened and is unchanged: ${sentence}; choose another file, or get it anew from where it came from.`,
    )
  })

  it.each(Object.entries(SENTENCES))('%s', (_, [error, sentence]) => {
    expect(english.write(sayReadError(error, 'team.salesorg'))).toBe(open + sentence)
  })
})
