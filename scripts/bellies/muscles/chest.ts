import type { BuildMuscles } from '../muscle'

export const chest: BuildMuscles = () => []
