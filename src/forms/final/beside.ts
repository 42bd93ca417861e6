import type { Basis } from '../../core/basis.ts'

/** Forms that a place publishes beside the nine: known by their titles and layouts, not by a notice. */
export const beside = (place: string): Basis => ({
  notice: `${place}部门决算公开表样`,
  verified: 'domain knowledge',
})
