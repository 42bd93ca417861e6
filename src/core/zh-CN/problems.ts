import type { Messages } from '../message.ts'
import { measuring } from './measuring.ts'

/** 文件打不开、读不了时的说法：看到了什么，怎么办。代码见 `OpenProblem`。 */
export const problems: Messages = {
  'empty file': {
    title: '文件是空的',
    body: ['文件长度为 0 字节，没有可以读取的内容。请重新下载或导出后再试。'],
  },
  encrypted: {
    title: '文件加了密码',
    body: ['打开此文件需要密码，未读取任何内容。请用原程序去除密码（另存为不加密的文件）后再试。'],
  },
  damaged: {
    title: '文件已损坏，无法打开',
    body: [
      '文件长 {size}，读到“{what}”处时结构不完整。',
      '文件可能没有下载完整，或扩展名与内容不符。请重新下载，或用原程序打开后另存一份再试。',
    ],
  },
  'too large': {
    title: '文件过大',
    body: ['文件为 {size}。', '上限为 {sizeLimit}，未读取。请拆分后分别核对。'],
  },
  'too many pages': {
    title: '页数过多',
    body: ['文件有 {pages} 页，超过上限 {limit} 页。请拆分后分别核对。'],
  },
  'expands too far': {
    title: '压缩内容展开后过大',
    body: [
      '已展开 {size}，超过上限 {sizeLimit}。',
      '为防止占满内存已停止读取。正常的预决算文件不会这样，请确认文件来源，或用原程序打开后另存一份再试。',
    ],
  },
  'nested too deep': {
    title: '文件内部嵌套过深',
    body: ['文件内部结构嵌套超过 {limit} 层，已停止读取。请用原程序打开后另存一份再试。'],
  },
  'too many cells': {
    title: '表格单元格过多',
    body: ['单元格超过 {limit} 个，已停止读取。请只保留需要核对的工作表后再试。'],
  },
  'not a document': {
    title: '不是可以读取的文件',
    body: [
      '看到的内容是 {~seen}。',
      '可以读取 PDF、Word（.docx）、Excel（.xlsx、.xls）、网页（.html）和纯文本。',
      '{advice}。',
    ],
  },
  'took too long': {
    title: '读取时间过长',
    body: ['读取超过 {seconds} 秒，已停止；其他文件不受影响。请用原程序打开后另存一份再试。'],
  },
  ...measuring,
}
