// How window and Electron side name an open document.
import { z } from 'zod'
import { once } from '../once.ts'

/** Made by the Electron side; the page never learns a path. */
export const documentIdSchema = once(() => z.uuid())
