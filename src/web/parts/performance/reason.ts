export { sayReason as reasonSaid } from '../../../core/say-scoring.ts'
