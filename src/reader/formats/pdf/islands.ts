import type { Mesh } from './rules.ts'
import type { Stroke } from './strokes.ts'

/** Edges closer than this are one edge. */
const near = 2

/**
 * Spreadsheets draw borders round the cells that hold something: amid blank ones a few may be bordered by themselves. Such an island,
 * all of whose edges go on in the table round it, is a part of that table.
 */
export function withIslands(meshes: readonly Mesh[]): readonly Mesh[] {
  if (meshes.length < 2) return meshes
  const bySize = [...meshes].sort((a, b) => area(b) - area(a))
  const kept: { mesh: Mesh; edges: Edges }[] = []
  for (const mesh of bySize) {
    const home = kept.findLast((one) => within(mesh, one.mesh) && fits(mesh, one.edges))
    if (home === undefined) kept.push({ mesh, edges: edgesOf(mesh) })
    else
      home.mesh = {
        ...home.mesh,
        across: [...home.mesh.across, ...mesh.across],
        down: [...home.mesh.down, ...mesh.down],
      }
  }
  return kept.length === meshes.length ? meshes : kept.map(({ mesh }) => mesh)
}

interface Edges {
  readonly across: ReadonlySet<number>
  readonly down: ReadonlySet<number>
}

const area = (mesh: Mesh): number => (mesh.right - mesh.left) * (mesh.bottom - mesh.top)

const edgesOf = ({ across, down }: Mesh): Edges => ({ across: positions(across), down: positions(down) })

const positions = (strokes: readonly Stroke[]): ReadonlySet<number> =>
  new Set(strokes.flatMap(({ at }) => [Math.floor(at / near), Math.ceil(at / near)]))

const within = (inner: Mesh, outer: Mesh): boolean =>
  inner.left > outer.left - near &&
  inner.right < outer.right + near &&
  inner.top > outer.top - near &&
  inner.bottom < outer.bottom + near

const fits = ({ across, down }: Mesh, edges: Edges): boolean =>
  across.every(({ at }) => edges.across.has(Math.round(at / near))) &&
  down.every(({ at }) => edges.down.has(Math.round(at / near)))
