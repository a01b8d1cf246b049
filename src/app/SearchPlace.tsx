import index from 'virtual:tsubo/index'
import entries from 'virtual:tsubo/search'
import { buildFinder } from '../atlas/search/finder'
import { SearchDialog } from '../ui/search/SearchDialog'

// Once, as the file arrives: the first letter typed is answered as fast as any other.
const find = buildFinder(index, entries)

/** The search with all that it searches. */
export const SearchPlace = () => <SearchDialog find={find} />
