import type { BuildMuscles } from '../muscle'

export const face: BuildMuscles = () => []
