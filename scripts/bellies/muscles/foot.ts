import type { BuildMuscles } from '../muscle'

export const foot: BuildMuscles = () => []
