import type { BuildMuscles } from '../muscle'

export const thigh: BuildMuscles = () => []
