import { useEffect, useState } from 'react'
import { parseNeighbours, type RegionNode } from '../../body/regionNeighbours'

const NONE: readonly RegionNode[] = []

/** Which region borders which; empty until it is there, and if it cannot be fetched. */
export function useNeighbours(): readonly RegionNode[] {
  const [nodes, setNodes] = useState(NONE)
  useEffect(() => {
    let current = true
    fetch(`${import.meta.env.BASE_URL}models/neighbours.json`)
      .then((response) => response.json())
      .then(parseNeighbours)
      .then(
        (found) => current && setNodes(found),
        () => {},
      )
    return () => {
      current = false
    }
  }, [])
  return nodes
}
