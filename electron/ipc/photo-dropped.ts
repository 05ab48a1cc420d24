// The call that reads a photo dropped on a person; known to the preload alone, which has the path.

export const PHOTO_DROPPED = 'preload:photo-dropped'
