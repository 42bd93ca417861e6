import { expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { read } from '../src/reader/read.ts'

const table = (
  title: string,
  body: string,
  total: string,
): string => `<p>${title}</p><p>部门：${body} 单位：万元</p>
<table><tr><th>功能分类科目编码</th><th>科目名称</th><th>本年支出合计</th><th>基本支出</th><th>项目支出</th></tr>
<tr><td></td><td>合计</td><td>${total}</td><td>${total}</td><td></td></tr>
<tr><td>201</td><td>一般公共服务支出</td><td>${total}</td><td>${total}</td><td></td></tr></table>`

const general = (body: string, total: string): string =>
  table('一般公共预算财政拨款支出决算表', body, total).replace('本年支出合计', '小计')

async function errors(first: string, second: string): Promise<readonly string[]> {
  const page = `<html><body><h1>${first}2024年度部门决算</h1>${table('支出决算表', first, '10.00')}${general(second, '12.00')}
<h2>三、支出决算情况说明</h2><p>2024年度支出合计12.00万元。</p></body></html>`
  const host = { pdfium: async () => new Uint8Array(), now: () => 0 }
  const reading = await read(new TextEncoder().encode(page), host)
  if (!reading.ok) throw new Error(reading.reason.code)
  return check(reading.value.disclosure)
    .findings.filter((finding) => finding.severity === 'error')
    .map((finding) => finding.rule)
}

it('两个单位的表合在一个文件里，表与表、表与文不强作一家', async () => {
  expect(await errors('云岭市青禾区财政局', '云岭市青禾区财政局')).not.toEqual([])
  expect(await errors('云岭市青禾区财政局', '江湾县白石镇人民政府')).toEqual([])
})
