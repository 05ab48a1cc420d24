// Names as people, files and hostile hands write them: shown, compared, shortened to initials.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personName, podName, roleTitle } from '../../../shared/names/called.ts'
import { initialsOf } from '../../../shared/names/initials.ts'
import { isolated } from '../../../shared/names/isolated.ts'
import { isSameName, nameKey } from '../../../shared/names/name-key.ts'
import { isBlank, isPlain, seen } from '../../../shared/names/unseen.ts'

/** Text of any script, with what hides, turns and breaks. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      ' ',
      '\u00a0',
      '\u200b',
      '\u200d',
      '\u202e',
      '\n',
      '\0',
      'ع',
      'é',
    ),
    maxLength: 12,
  }),
)

describe('what is shown of a name', () => {
  test.each([
    ['Ana Silva', 'Ana Silva'],
    ['  Ana   Silva ', 'Ana Silva'],
    ['Ana\nSilva\tde\r\nSouza', 'Ana Silva de Souza'],
    ['Ana\u2028Silva', 'Ana Silva'],
    ['Ana\u0000\u0007', 'Ana'],
    ['\u202eavliS', 'avliS'],
    ['A\u200bn\u2060a\ufeff', 'Ana'],
    ['👩\u200d💻', '👩\u200d💻'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['\ud800x', 'x'],
    [`e${'\u0301'.repeat(40)}`, `e${'\u0301'.repeat(5)}`],
  ])('%j is shown as %j', (name, shown) => {
    expect(seen(name)).toBe(shown)
  })

  test('is on one line, steady, and never longer', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const shown = seen(name)
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2066-\u2069]/u)
        expect(seen(shown)).toBe(shown)
        expect(shown.length).toBeLessThanOrEqual(name.length)
      }),
    )
  })

  test.each(['', ' ', '\u200b', '\u200d', '\u3164', '\u2800', '\u00ad', '\n\t', '\u202e\u202c'])(
    '%j is blank',
    (name) => {
      expect(isBlank(name)).toBe(true)
      expect(personName({ name })).toBe('somebody without a name')
      expect(roleTitle({ title: name })).toBe('a role without a title')
      expect(podName({ name })).toBe('a pod without a name')
    },
  )

  test('who has a name is called by it', () => {
    expect(personName({ name: ' Ana\u200b ' })).toBe('Ana')
    expect(roleTitle({ title: 'Closer' })).toBe('Closer')
    expect(podName({ name: '北' })).toBe('北')
  })
})

describe('a name inside a sentence', () => {
  test.each(['علي', 'דנה', 'Ali علي 42', '𞤀𞤁', 'ﺎﺑ'])('%s is a piece of its own', (name) => {
    expect(isolated(name)).toBe(`\u2068${name}\u2069`)
  })
  test.each(['Ana', 'Ἀθηνᾶ', '山田', '', '👩‍💻', 'देव'])('%s stands as it is', (name) => {
    expect(isolated(name)).toBe(name)
  })
})

describe('initials', () => {
  test.each([
    ['Ana Silva', 'AS'],
    ['ana maria da silva', 'AS'],
    ['Cher', 'C'],
    ['“Ana” (Silva)', 'AS'],
    ["O'Brien", 'O'],
    ['Ali علي 42', 'A'],
    ['علي حسن', 'ع'],
    ['דנה לוי', 'דל'],
    ['देवांश शर्मा', 'दे'],
    ['山田 太郎', '山太'],
    ['김민수', '김'],
    ['ნინო გელაშვილი', 'ნგ'],
    ['Agent 42', 'A'],
    ['42nd Street', 'S'],
    ['42', '4'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['Zoë 🚀', 'Z'],
    ['🇩🇪 🇫🇷', '🇩🇪'],
    ['< -', '<'],
    ['- >', '-'],
    ['ß', 'ß'],
    ['e\u0301va', 'E\u0301'],
    ['\u200bAna', 'A'],
    ['', '?'],
    [' \u200b ', '?'],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })

  test('are never none, more than two, or two signs that a font could join', () => {
    const graphemes = new Intl.Segmenter('en')
    fc.assert(
      fc.property(hostile, (name) => {
        const count = [...graphemes.segment(initialsOf(name))].length
        expect(count).toBeGreaterThan(0)
        expect(count).toBeLessThanOrEqual(2)
        if (count === 2) expect(initialsOf(name)).toMatch(/^\p{L}\p{M}*\p{L}\p{M}*$/u)
      }),
    )
  })
})

test('initials of usual names, which go a shorter way, are those of the long one', () => {
  const usual = fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '(', '-'), maxLength: 10 })
  fc.assert(
    fc.property(usual, (name) => {
      // What cannot be seen makes it an unusual one.
      expect(initialsOf(name)).toBe(initialsOf(`\u200b${name}`))
    }),
    { numRuns: 1000 },
  )
})

describe('two names are one', () => {
  test.each([
    ['Ana Silva', ' ana  silva '],
    ['Ana Silva', 'Ana\u00a0Silva'],
    ['Ana Silva', 'Ana\u200b Silva'],
    ['André', 'Andre\u0301'],
    ['Ａｎａ', 'ana'],
    ['ﬁona', 'Fiona'],
    ['Strauß', 'STRAUSS'],
    ['ΝΙΚΟΣ', 'νικος'],
    ['می\u200cخواهم', 'میخواهم'],
  ])('%j and %j', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
  })

  test.each([
    ['Ana', 'Anna'],
    ['Jonas Berg', 'Jonas Bergh'],
    ['', ''],
    ['\u200b', ' '],
  ])('%j and %j are not', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
  })

  test('a key is its own key, whatever the name', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name))
        expect(nameKey(` ${name.toUpperCase()} `)).toBe(nameKey(name.toUpperCase()))
      }),
    )
  })
})

test('plain are signs of a typewriter, with single blanks between them and none around', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ maxLength: 8, unit: fc.constantFrom('a', ' ', '~', '!', '\u007f', 'é', '\n') }),
  )
  fc.assert(
    fc.property(text, (name) => {
      expect(isPlain(name)).toBe(/^(?:[!-~]+ )*[!-~]+$/.test(name))
    }),
    { numRuns: 300 },
  )
})
