import { lazyPart } from '../../models/lazyPart'

/** What a person can say of a sore place besides where it is. Its code is fetched with the first one. */
export const LazySoreParts = lazyPart('sore places', () => import('../sore/SoreParts'))
