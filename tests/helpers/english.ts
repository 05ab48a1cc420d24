// The form in which tests expect sentences and numbers: British English, and euros where money matters.
import { writerFor } from '../../shared/words/writer.ts'

export const english = writerFor('en-GB', 'EUR')
