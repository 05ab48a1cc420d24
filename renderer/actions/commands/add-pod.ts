// Adds a pod.
import { addPod } from '../add-pod.ts'
import { defineCommand } from '../command.ts'

export const addPodCommand = defineCommand({
  id: 'add-pod',
  label: 'Add a pod',
  run: addPod,
})
