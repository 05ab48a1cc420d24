// The sentence about names that no installed font can write: whose, at most three, and what to install.
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { sayLacking } from '../../../shared/lettering/say-lacking.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const THAI = new Set('สมชาย')

function said(
  document: Document,
  { characters = THAI, around = [] as readonly string[], isDrawnLater = false } = {},
): string {
  const picture = { shown: orgOf(document), around, isDrawnLater }
  // Without the marks that keep names of other directions in their place.
  return writerFor('en-GB', undefined)
    .write(sayLacking(characters, picture))
    .replace(/[\u2068\u2069]/g, '')
}

/** Somebody for each name, called "Seller 1" and so on. */
function team(...names: readonly string[]): Document {
  return buildDocument({
    roles: names.map((person, at) => ({
      id: `r${at}`,
      title: `Seller ${at + 1}`,
      does: 'closing',
      ...(person === '' ? {} : { person }),
    })),
  })
}

describe('letters that no font has', () => {
  it('are said with whose they are, and with a font that has them', () => {
    expect(said(team('สมชาย', 'Ann'))).toBe(
      'This computer has no font for Thai letters, so boxes stand for them in สมชาย (Seller 1); install the free font Noto Sans Thai, then export again.',
    )
  })

  it('name three at most, and count the rest', () => {
    expect(said(team('ส', 'ม', 'ช'))).toContain(
      'in ส (Seller 1), ม (Seller 2) and ช (Seller 3); install',
    )
    expect(said(team('ส', 'ม', 'ช', 'า', 'ย'))).toContain(
      'in ส (Seller 1), ม (Seller 2) and 3 others; install',
    )
  })

  it('are found in titles, pods and what stands around the chart', () => {
    const chart = team('')
    const titled = { ...chart, roles: chart.roles.map((role) => ({ ...role, title: 'ชาย' })) }
    expect(said(titled)).toContain('in ชาย; install')
    const pods = buildDocument({
      structure: 'pods',
      pods: ['สม'],
      roles: [{ id: 'a', does: 'closing', pod: 'สม' }],
    })
    expect(said(pods, { around: ['Sales', 'ยา'] })).toContain(
      'in the pod สม and the title; install',
    )
    expect(said(team('Ann'))).toContain('in some of the texts; install')
  })

  it('name somebody with two roles once', () => {
    const chart = team('สมชาย', 'Ann')
    const roles = chart.roles.map((role) => ({ ...role, personId: chart.people[0]?.id ?? null }))
    expect(said({ ...chart, roles })).toContain('in สมชาย (Seller 1); install')
  })

  it('where others draw the file, are said to be missing here', () => {
    expect(said(team('สม'), { isDrawnLater: true })).toBe(
      'This computer has no font for Thai letters, so it shows boxes in สม (Seller 1); the file itself has them, and shows them wherever the free font Noto Sans Thai can be found.',
    )
  })

  it('that nobody knows a font for, and of several kinds', () => {
    expect(said(team('\u{11f04}'), { characters: new Set(['\u{11f04}']) })).toContain(
      'has no font for some signs, so boxes stand for them in \u{11f04} (Seller 1); install a font that has them, then',
    )
    expect(said(team('สم'), { characters: new Set('สم') })).toContain(
      'install the free fonts Noto Sans Thai and Noto Sans Arabic, then',
    )
  })
})
