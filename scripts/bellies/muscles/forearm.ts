import type { BuildMuscles } from '../muscle'

export const forearm: BuildMuscles = () => []
