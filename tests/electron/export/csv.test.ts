// A CSV of one table of a chart.
import { expect, it } from 'vitest'
import { csvWriter } from '../../../electron/export/csv.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { exported } from '../../helpers/exported.ts'

const document = buildDocument({
  emails: { Ana: 'ana@firm.example' },
  staffNumbers: { Ana: '0117' },
  roles: [{ id: 'ae', title: '=1+1', person: 'Ana', does: 'closing' }],
})

it('has the roles, or the table that is asked for', async () => {
  const roles = (await exported(csvWriter.write, { document })).toString()
  expect(roles).toMatch(
    /^\ufeffRole ID,Name,E-mail,Staff number,.*\r\nae,Ana,ana@firm\.example,0117,'=1\+1,/,
  )
  const people = (await exported(csvWriter.write, { document, table: 'people' })).toString()
  expect(people).toMatch(/^\ufeffPerson ID,/)
})
