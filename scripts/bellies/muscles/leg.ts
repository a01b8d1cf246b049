import type { BuildMuscles } from '../muscle'

export const leg: BuildMuscles = () => []
