import type { BuildMuscles } from '../muscle'

export const hip: BuildMuscles = () => []
