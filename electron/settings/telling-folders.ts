// What tells files of one name apart: as little of their folders as does it, since pages are told.
import { basename, dirname, sep } from 'node:path'
import { shortened } from '../../shared/names/shortened.ts'
import { seen } from '../../shared/names/unseen.ts'

/** Characters of the name of one folder. */
const MAX_NAME = 24

/**
 * For each path: nothing where no other file is called alike, else the end of its folder that none of
 * them has, usually the folder's own name. The home folder, which has the user's name, is a `~`.
 */
export function tellingFolders(paths: readonly string[], homeFolder: string): readonly string[] {
  const files = paths.map((path) => ({
    name: basename(path),
    folders: foldersOf(dirname(path), homeFolder),
  }))
  return files.map((file) => {
    const twins = files.filter((other) => other !== file && other.name === file.name)
    return twins.length === 0
      ? ''
      : shown(
          endApart(
            file.folders,
            twins.map(({ folders }) => folders),
          ),
        )
  })
}

/** From the outermost inwards. */
function foldersOf(folder: string, homeFolder: string): readonly string[] {
  const isAtHome = folder === homeFolder || folder.startsWith(homeFolder + sep)
  return (isAtHome ? `~${folder.slice(homeFolder.length)}` : folder).split(sep)
}

/** The shortest end of the folders that is the end of none of the others; all of it where there is none. */
function endApart(
  folders: readonly string[],
  others: readonly (readonly string[])[],
): readonly string[] {
  for (let length = 1; length < folders.length; length++) {
    const end = folders.slice(-length)
    const isShared = others.some((other) => end.every((name, at) => name === other.at(at - length)))
    if (!isShared) return end
  }
  return folders
}

function shown(folders: readonly string[]): string {
  return folders.map((name) => shortened(seen(name), MAX_NAME)).join(sep) || sep
}
