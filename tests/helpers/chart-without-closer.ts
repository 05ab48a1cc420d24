// A belt with an error (SG-01), and with warnings and notes besides: for tests of what is said of charts.
import { type Document, documentSchema } from '../../shared/document/schema.ts'

/** `changes`: fields of the document. */
export function chartWithoutCloser(changes: object = {}): Document {
  return documentSchema().parse({
    name: 'No closer',
    structure: 'conveyor',
    people: [
      { id: 'ann', name: 'Ann' },
      { id: 'ben', name: 'Ben' },
    ],
    roles: [
      { id: 'leads', title: 'Leads', stages: [{ stage: 'lead-generation' }], personId: 'ann' },
      {
        id: 'rest',
        title: 'Rest',
        stages: [{ stage: 'qualification' }, { stage: 'account-management' }],
        personId: 'ben',
      },
    ],
    ...changes,
  })
}
