/** The sheet of the self-contained report: paper, ink, four colours, printable. */
export const reportStyle = `
:root{color-scheme:light;--ink:#1d2129;--soft:#5b6472;--line:#d5d9e0;--accent:#1f4e8c}
body{margin:0 auto;max-width:1040px;padding:24px;color:var(--ink);font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
h1{font-size:20px;margin:0}h1 small{font-weight:normal;color:var(--soft)}h2{font-size:16px;margin:32px 0 8px}h3{font-size:14px;margin:0}
p{margin:4px 0}.line{font-size:16px}.soft{color:var(--soft);font-size:12px}code{overflow-wrap:anywhere}
a{color:var(--accent)}
.findings{list-style:none;margin:0;padding:0;border:1px solid var(--line);border-radius:4px}
.findings li{padding:12px 16px;border-top:1px solid var(--line);break-inside:avoid}
.findings li:first-child{border-top:0}
.message{white-space:pre-line}
.sign{white-space:nowrap}.error .sign{color:#b42318}.warning .sign{color:#9a6700}.note .sign{color:var(--soft)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid var(--line);padding:2px 12px 2px 0;text-align:start;vertical-align:baseline;font-weight:normal}
thead th{font-weight:600}.number{text-align:end;white-space:nowrap}
.working{width:auto;min-width:60%}
.ledger td:first-child{white-space:nowrap}.ledger .broken td:first-child{color:#b42318}.ledger .holds td:first-child{color:#1a7f37}.ledger .holds-within-rounding td:first-child{color:#9a6700}
figure{margin:32px 0;break-inside:avoid}figcaption{color:var(--soft)}
.page{position:relative;border:1px solid var(--line)}.page img{display:block;width:100%;height:auto}
.page svg{position:absolute;inset:0;width:100%;height:100%}
rect{fill:none;stroke-width:.8}.tone-proven{stroke:#1a7f37}.tone-holds{stroke:#1f4e8c}.tone-rounding{stroke:#9a6700}.tone-broken{stroke:#b42318;stroke-width:1.6}.tone-uncovered{stroke:#8c959f;stroke-dasharray:2 2}
.accused{stroke-width:2.4;fill:rgb(180 35 24/12%)}
@media print{body{padding:0}a{color:inherit;text-decoration:none}}
`
