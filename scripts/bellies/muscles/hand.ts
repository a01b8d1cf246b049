import type { BuildMuscles } from '../muscle'

export const hand: BuildMuscles = () => []
