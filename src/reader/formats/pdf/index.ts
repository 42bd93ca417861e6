export { openPdf } from './open.ts'
export { openForRendering, renderPdfPage, type PageImage, type PageRenderer } from './render.ts'
