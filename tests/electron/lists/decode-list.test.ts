// In which letters a list is written: said by a mark, or recognised by what its words look like.
import { describe, expect, it } from 'vitest'
import { decodeList } from '../../../electron/lists/decode-list.ts'
import type { ListEncoding } from '../../../shared/tables/list-file.ts'

/** The text in an encoding of eight bits; the platform only knows the other way. */
function inEightBits(text: string, encoding: ListEncoding): Uint8Array {
  const signs = Array.from({ length: 256 }, (_, byte) =>
    byte < 32 ? String.fromCharCode(byte) : decodeList(new Uint8Array([byte]), encoding)?.text,
  )
  return Uint8Array.from(text, (sign) => {
    const byte = signs.indexOf(sign)
    if (byte < 0) throw new Error(`no ${sign} in ${encoding}`)
    return byte
  })
}

const GERMAN = 'Name;Titel\r\nJörg Groß;Vertriebsleiter\r\nJürgen Müller;AE\r\nBärbel Öztürk;SDR'
const FRENCH = 'Nom;Poste\nHélène Lefèvre;Chargée d’affaires\nFrançois Côté;Ingénieur'

describe('eight bits', () => {
  it.each<[ListEncoding, string]>([
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
    ['windows-1252', 'Navn;Tittel\nBjørn Sørensen;Selger\nÅse Jørgensen;Leder'],
    ['windows-1252', 'Nombre;Cargo\nJosé Muñoz;Vendedor\nÍñigo Peña;Jefe'],
    ['windows-1252', 'Nome;Titolo\nNicolò Forlì;Commerciale\nAndrè Papà;Capo'],
    ['windows-1252', 'Nome;Cargo\nJoão Gonçalves;Vendedor\nConceição Simões;Gestão'],
    ['windows-1252', 'Name;Title\nZoë Ångström;AE'],
    ['windows-1252', 'Name;Quota\nAna;€450k – “firm”'],
    ['windows-1250', 'Imię;Stanowisko\nPaweł Wiśniewski;Sprzedawca\nŁukasz Dąbrowski;Kierownik'],
    [
      'windows-1250',
      'Jméno;Pozice\nJiří Dvořák;Obchodník\nTomáš Němec;Vedoucí\nŽaneta Růžičková;x',
    ],
    ['windows-1250', 'Név;Beosztás\nLőrinc Szűcs;Értékesítő\nÁgnes Kőműves;Vezető'],
    ['windows-1250', 'Name;Title\nOndřej Novák;AE'],
    ['windows-1251', 'Имя;Должность\nИван Петров;Менеджер\nОльга Смирнова;SDR'],
    ['macintosh', GERMAN],
    ['macintosh', FRENCH],
    ['macintosh', 'Nombre;Cargo\nJosé Muñoz;Vendedor'],
  ])('%s: %s', (encoding, text) => {
    expect(decodeList(inEightBits(text, encoding))).toEqual({ text, encoding })
  })

  it('are read as somebody says who knows', () => {
    const bytes = inEightBits('Jiří', 'windows-1250')
    expect(decodeList(bytes, 'windows-1252')).toEqual({ text: 'Jiøí', encoding: 'windows-1252' })
  })
})

describe('Unicode', () => {
  const text = 'Name\tTitle\nJörg\tAE'
  const wide = Buffer.from(text, 'utf16le')

  it.each<[string, Uint8Array, ListEncoding]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16, as Excel writes “Unicode text”', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', wide, 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
  ])('%s', (_what, bytes, encoding) => {
    expect(decodeList(bytes)).toEqual({ text, encoding })
  })
})

it.each([
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2])],
  ['half a letter of UTF-16', Buffer.from([0xff, 0xfe, 0x41])],
])('%s is no text', (_what, bytes) => {
  expect(decodeList(bytes)).toBeNull()
})
