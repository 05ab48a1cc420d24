// Titles in six languages: what is known, what decides in longer ones, and what is left to the user.
import { describe, expect, it } from 'vitest'
import { LANGUAGES, meaningOf, titleKey } from '../../../shared/tables/stage-of-title.ts'

describe.each(Object.entries(LANGUAGES))('%s', (_language, titles) => {
  const all = Object.entries(titles).flatMap(([kind, list]) =>
    list.map((title) => ({ kind, title })),
  )

  it('has forty titles at least, none of them twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
  })

  it('means the same wherever else a title of it is known', () => {
    const others = Object.values(LANGUAGES).flatMap((other) =>
      Object.entries(other).flatMap(([kind, list]) => list.map((title) => [titleKey(title), kind])),
    )
    const known = new Map(others.map(([title = '', kind]) => [title, kind]))
    const conflicts = all.filter(({ kind, title }) => known.get(titleKey(title)) !== kind)
    expect(conflicts).toEqual([])
  })
})

/** How a title of a man ends, and that of a woman. */
const FORMS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  German: [[/(?<=er|eur|ent)$/, 'in']],
  French: [
    [/eur$/, 'euse'],
    [/teur$/, 'trice'],
    [/é(?=\b|$)/, 'ée'],
    [/ier$/, 'ière'],
    [/al$/, 'ale'],
    [/er (?=c)/, 'ère '],
  ],
  Spanish: [
    [/o (?=de|com)/, 'a '],
    [/or(?= |$)/, 'ora'],
  ],
  Portuguese: [
    [/o (?=de|com)/, 'a '],
    [/or(?= |$)/, 'ora'],
  ],
  Dutch: [
    [/er(?= |$)/, 'ster'],
    [/eur$/, 'rice'],
    [/eur$/, 'euse'],
  ],
}

it.each(Object.entries(FORMS))('%s has forms for women, which mean the same', (language, forms) => {
  const titles = Object.entries(LANGUAGES[language] ?? {}).flatMap(([kind, list]) =>
    list.map((title) => [title, kind] as const),
  )
  const kinds = new Map(titles)
  const pairs = titles.flatMap(([title, kind]) =>
    forms
      .map(([man, woman]) => title.replace(man, woman))
      .filter((other) => other !== title && kinds.has(other))
      .map((other) => [kind, kinds.get(other)]),
  )
  expect(pairs.length).toBeGreaterThanOrEqual(10)
  expect(pairs.filter(([one, other]) => one !== other)).toEqual([])
})

it.each([
  ['SDR', 'qualification'],
  ['BDR', 'lead-generation'],
  ['Senior AE (EMEA)', 'closing'],
  ['AM', 'account-management'],
  ['csm', 'account-management'],
  ['Head of Customer Success', 'leadership'],
  ['SDR Team Lead', 'leadership'],
  ['Key Account Director', 'account-management'],
  ['Vertriebsleiter:in', 'leadership'],
  ['Vertriebsmitarbeiter (m/w/d)', 'closing'],
  ['Aussendienst', 'closing'],
  ['Chargée de clientèle', 'account-management'],
  ['chargé(e) d’affaires', 'closing'],
  ['Responsable commercial', 'leadership'],
  ['Vendedor/a', 'closing'],
  ['Gerente de Contas', 'account-management'],
  ['Hoofd verkoop', 'leadership'],
  ['Verkoopster binnendienst', 'qualification'],
])('%s: %s', (title, stage) => {
  expect(meaningOf(title)?.stage).toBe(stage)
})

it.each(['Vertriebsinnendienst', 'Mitarbeiter am Empfang', 'Office Manager', 'Product Owner', ''])(
  '“%s” is left to the user',
  (title) => {
    expect(meaningOf(title)).toBeNull()
  },
)

it('says which kind of support', () => {
  expect(meaningOf('Presales Consultant')).toEqual({
    stage: 'closing',
    supportKind: 'sales-engineering',
  })
  expect(meaningOf('RevOps')).toEqual({ stage: 'support', supportKind: 'operations' })
})
