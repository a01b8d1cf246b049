import type { BuildMuscles } from '../muscle'

export const arm: BuildMuscles = () => []
