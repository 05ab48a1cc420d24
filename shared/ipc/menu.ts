// What is chosen in the native menu.
import { z } from 'zod'
import { COMMAND_IDS } from '../commands.ts'
import { once } from '../once.ts'
import { defineFeature } from './feature.ts'

export const menuFeature = defineFeature({
  calls: {},
  events: { 'menu:command': once(() => z.enum(COMMAND_IDS)) },
})
