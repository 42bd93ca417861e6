export { openPdf } from './open-pdf.ts'
export { openForRendering, renderPdfPage, type PageImage, type PageRenderer } from './render.ts'
