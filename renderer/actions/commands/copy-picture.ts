// Copies the selected roles, or the whole chart, as a picture.

import { tellProblem } from '../../state/toasts.ts'
import { defineCommand } from '../command.ts'

const NOT_LOADED = 'Nothing was copied: a part of Pitcrew could not be loaded; please try again.'

export const copyPictureCommand = defineCommand({
  id: 'copy-picture',
  label: 'Copy as a picture',
  run: () =>
    import('../clipboard/copy-picture.ts').then(
      ({ copyPicture }) => copyPicture(),
      () => tellProblem(NOT_LOADED),
    ),
})
